import type page from '../../../../firmware-model/pages/maintenance/check-patch.ts';
import { confirm, say } from '../../run/outcome.ts';
import { patchOnCard } from './package-file.ts';
import type { Handlers } from '../../run/handler.ts';

export default {
  *startup(_, { nonVolatile }) {
    if (!(yield* confirm('check-patch-question'))) return;
    const { patch } = nonVolatile.board.nextStartup;
    yield patch ? say('patch-checked', { file: patch.file }) : say('patch-none-next');
  },
  *file({ args, session }, router) {
    if (!(yield* confirm('check-patch-question'))) return;
    const patch = yield* patchOnCard(args['file-name'], session, router);
    if (patch) yield say('patch-checked', { file: patch.file });
  },
} satisfies Handlers<typeof page>;
