import type page from '../../../../firmware-model/pages/device/reset-master-mpu-force.ts';
import type { Handlers } from '../../run/handler.ts';
import { askFor } from '../../run/outcome.ts';
import { resetMainBoard } from './main-boards.ts';

/** Without a slave the device restarts. */
export default {
  *reset(_, router) {
    if ((yield* askFor('whole-yes-no', 'reset-master-question')) === 'yes') yield resetMainBoard(router);
  },
} satisfies Handlers<typeof page>;
