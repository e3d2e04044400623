import type page from '../../../../firmware-model/pages/licence/license-delete.ts';
import { shownPath } from '../../../flash/path.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm, say } from '../../run/outcome.ts';
import { mustStay, onCard } from '../file-system/card-command.ts';
import { fileOnCard } from '../maintenance/package-file.ts';

export default {
  *delete({ args, session }, router) {
    const path = yield* fileOnCard(args['file-name'], session, router);
    if (path === undefined) return;
    const file = shownPath(path);
    if (router.nonVolatile.board.licence?.file === file || mustStay(path, router)) {
      yield router.nonVolatile.board.licence?.file === file ? say('license-in-use') : say('file-protected', { file });
      return;
    }
    if (!(yield* confirm('license-delete-question', { file }))) return;
    if (yield* onCard(path, () => router.nonVolatile.cfCard.remove(path))) yield say('license-deleted', { file });
  },
} satisfies Handlers<typeof page>;
