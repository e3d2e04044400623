import type page from '../../../../firmware-model/pages/file-system/undelete.ts';
import { shownPath } from '../../../flash/path.ts';
import { recycledMatching, restore } from '../../../flash/recycle-bin.ts';
import { asksBeforeFileActions, cardPattern, mayOverwrite, onCard } from '../../card-command.ts';
import type { Handlers, RouterFacts } from '../../handler.ts';
import { confirm, type Course, say } from '../../outcome.ts';

export default {
  *undelete({ args, session }, router) {
    const pattern = yield* cardPattern(args.filename, session);
    if (pattern === undefined) return;
    const paths = recycledMatching(router.nonVolatile.cfCard, pattern);
    if (paths.length === 0) yield say('file-missing');
    for (const path of paths) yield* undeleteOne(path, router);
  },
} satisfies Handlers<typeof page>;

function* undeleteOne(path: string, router: RouterFacts): Course {
  const file = shownPath(path);
  if (asksBeforeFileActions(router) && !(yield* confirm('undelete-question', { file }))) return;
  if (!(yield* mayOverwrite(path, router))) return;
  if (yield* onCard(path, () => restore(router.nonVolatile.cfCard, path))) yield say('undelete-done', { file });
}
