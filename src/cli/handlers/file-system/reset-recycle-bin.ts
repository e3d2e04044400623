import type page from '../../../../firmware-model/pages/file-system/reset-recycle-bin.ts';
import { shownPath } from '../../../flash/path.ts';
import { purge, purgeAll, recycledMatching } from '../../../flash/recycle-bin.ts';
import { asksBeforeFileActions, cardPattern, onCard } from './card-command.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { askFor, confirm, type Course, say } from '../../run/outcome.ts';

export default {
  *all(_, router) {
    if (!asksBeforeFileActions(router) || (yield* confirm('recycle-bin-question'))) yield* clear(router);
  },
  /** The manual says that `/f` asks nothing; its own sample asks. The text wins. */
  force: (_, router) => clear(router),
  *file({ args, session }, router) {
    const pattern = yield* cardPattern(args.filename, session, router);
    if (pattern === undefined) return;
    const paths = recycledMatching(router.files, pattern);
    if (paths.length === 0) yield say('file-missing');
    for (const path of paths) if ((yield* purgeOne(path, router)) === 'broken off') return;
  },
} satisfies Handlers<typeof page>;

/** That of every card. */
function* clear({ files }: RouterFacts): Course {
  for (const drive of [undefined, ...files.drives]) if (!(yield* onCard(drive ?? '', () => purgeAll(files, drive)))) return;
  yield say('recycle-bin-done');
}

function* purgeOne(path: string, router: RouterFacts): Course<'broken off' | undefined> {
  const file = shownPath(path);
  const answer = asksBeforeFileActions(router) ? yield* askFor('yes-no', 'recycle-bin-file-question', { file }) : 'yes';
  if (answer === undefined) return 'broken off';
  if (answer === 'no') return undefined;
  if (yield* onCard(path, () => purge(router.files, path))) yield say('recycle-bin-file-done', { file });
  return undefined;
}
