import type page from '../../../../firmware-model/pages/file-system/undelete.ts';
import { parentOf } from '../../../flash/medium-path.ts';
import { shownPath } from '../../../flash/path.ts';
import { recycledMatching, restore } from '../../../flash/recycle-bin.ts';
import { asksBeforeFileActions, cardPattern, mayOverwrite, onCard } from './card-command.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { askFor, type Course, say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';

export default {
  *undelete({ args, session }, router) {
    const pattern = yield* cardPattern(args.filename, session, router);
    if (pattern === undefined) return;
    const paths = recycledMatching(router.files, pattern);
    if (paths.length === 0) yield say('file-missing');
    for (const path of paths) if ((yield* undeleteOne(path, session, router)) === 'broken off') return;
  },
} satisfies Handlers<typeof page>;

function* undeleteOne(path: string, session: CliSession, router: RouterFacts): Course<'broken off' | undefined> {
  const file = shownPath(path);
  if (router.files.stat(parentOf(path))?.kind !== 'directory') {
    yield say('directory-missing');
    return undefined;
  }
  const answer = asksBeforeFileActions(router) ? yield* askFor('yes-no', 'undelete-question', { file }) : 'yes';
  if (answer === undefined) return 'broken off';
  if (answer === 'no' || !(yield* mayOverwrite(path, session, router))) return undefined;
  if (yield* onCard(path, () => restore(router.files, path))) yield say('undelete-done', { file });
  return undefined;
}
