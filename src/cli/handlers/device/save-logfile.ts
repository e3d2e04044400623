import type page from '../../../../firmware-model/pages/device/save-logfile.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';

export default {
  *save(_, router) {
    const lostBefore = router.volatile.logFiles.lost;
    yield did({ type: 'logFiles.saved' });
    yield say(router.volatile.logFiles.lost === lostBefore ? 'logfile-saved' : 'logfile-not-saved');
  },
} satisfies Handlers<typeof page>;
