import type page from '../../../../firmware-model/pages/device/reset-master-mpu-force.ts';
import type { Handlers } from '../../run/handler.ts';
import { askFor, did } from '../../run/outcome.ts';

/** Without a slave the device restarts. */
export default {
  *reset() {
    if ((yield* askFor('whole-yes-no', 'reset-master-question')) === 'yes') yield did({ type: 'reboot.confirmed' });
  },
} satisfies Handlers<typeof page>;
