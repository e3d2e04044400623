import type page from '../../../../firmware-model/pages/file-system/delete.ts';
import { visibleEntries } from '../../../flash/directory.ts';
import { baseName, join, parentOf } from '../../../flash/medium-path.ts';
import { shownPath } from '../../../flash/path.ts';
import { recycle } from '../../../flash/recycle-bin.ts';
import { hasWildcard, matchesWildcard } from '../../../flash/wildcard.ts';
import { asksBeforeFileActions, cardPattern, mustStay, onCard, onMainBoards } from './card-command.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { askFor, type Course, say } from '../../run/outcome.ts';

type Keyword = '/unreserved' | '/quiet' | 'all' | 'delete';

/** Without `/unreserved` a file goes to the recycle bin. `all` means every main board. */
export default {
  *delete({ args, has, session }, router) {
    const pattern = yield* cardPattern(args.filename, session, router);
    if (pattern === undefined) return;
    const files = onMainBoards(pattern, has('all'), router).flatMap(place => matchingFiles(place, router));
    if (files.length === 0) {
      yield router.files.stat(pattern) ? say('file-is-directory', { file: shownPath(pattern) }) : say('file-missing');
      return;
    }
    yield* deleteEach(files, has, { router, oneOfMany: hasWildcard(pattern) || has('all') });
  },
} satisfies Handlers<typeof page>;

function* deleteEach(
  files: readonly string[],
  has: (keyword: Keyword) => boolean,
  { router, oneOfMany }: { router: RouterFacts; oneOfMany: boolean },
): Course {
  let asks = asksBeforeFileActions(router) && !has('/quiet');
  for (const path of files) {
    if (mustStay(path, router)) {
      yield say('file-protected', { file: shownPath(path) });
      continue;
    }
    const answer = asks ? yield* question(path, has('/unreserved'), oneOfMany) : 'yes';
    if (answer === 'cancel' || answer === undefined) return;
    if (answer === 'all') asks = false;
    if (answer !== 'no') yield* deleteOne(path, has('/unreserved'), router);
  }
}

function* question(path: string, forGood: boolean, oneOfMany: boolean): Course<string | undefined> {
  const file = shownPath(path);
  if (forGood) return yield* askFor('yes-no', 'delete-unreserved-question', { file });
  return oneOfMany
    ? yield* askFor('yes-all-no-cancel', 'delete-each-question', { file })
    : yield* askFor('yes-no', 'delete-question', { file });
}

function* deleteOne(path: string, forGood: boolean, { files: cfCard }: RouterFacts): Course {
  const done = yield* onCard(path, () => (forGood ? cfCard.remove(path) : recycle(cfCard, path)));
  if (done) yield say(forGood ? 'delete-unreserved-done' : 'delete-done', { file: shownPath(path) });
}

function matchingFiles(pattern: string, { files }: RouterFacts): readonly string[] {
  const directory = parentOf(pattern);
  const entries = visibleEntries(files, directory) ?? [];
  const matching = entries.filter(entry => entry.kind === 'file' && matchesWildcard(entry.name, baseName(pattern)));
  return matching.map(entry => join(directory, entry.name));
}
