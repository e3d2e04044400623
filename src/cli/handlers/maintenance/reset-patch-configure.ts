import type page from '../../../../firmware-model/pages/maintenance/reset-patch-configure.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';

/** What runs goes on running until the next start. */
export default {
  *any() {
    yield did({ type: 'startup.patchSelected' });
    yield say('startup-patch-cleared');
  },
  *one({ args: { pkgName } }, router) {
    const { patch } = router.nonVolatile.board.nextStartup;
    if (!patch?.file.endsWith(`/${pkgName}`)) {
      yield say('startup-patch-other');
      return;
    }
    yield did({ type: 'startup.patchSelected' });
    yield say('startup-patch-cleared');
  },
} satisfies Handlers<typeof page>;
