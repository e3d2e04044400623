import type page from '../../../../firmware-model/pages/maintenance/patch-load.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';
import { patchOnCard } from './package-file.ts';

/** One patch runs at a time; the next start has it, too. All are hot patches: no board has to be reset. */
export default {
  *run({ args, session }, router) {
    const patch = yield* patchOnCard(args['file-name'], session, router);
    if (!patch) return;
    const running = router.volatile.startup.patch;
    if (running) {
      yield running.file === patch.file ? say('patch-runs-already') : say('patch-other-runs');
      return;
    }
    yield say('patch-operating');
    yield did({ type: 'patch.run', patch, at: router.now });
    yield say('patch-running');
  },
} satisfies Handlers<typeof page>;
