import type page from '../../../../firmware-model/pages/maintenance/startup-patch.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';
import { patchOnCard } from './package-file.ts';

export default {
  *set({ args, session }, router) {
    const patch = yield* patchOnCard(args['file-name'], session, router);
    if (!patch) return;
    yield did({ type: 'startup.patchSelected', patch });
    yield say('startup-patch-set');
  },
} satisfies Handlers<typeof page>;
