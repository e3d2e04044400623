import type page from '../../../../firmware-model/pages/maintenance/patch-configuration-synchronize.ts';
import type { Handlers } from '../../run/handler.ts';
import { slaveBoard } from '../device/processor-board.ts';

/** Main boards share one memory here: there is nothing that a slave would not have. */
export default {
  *synchronize(_, router) {
    yield* slaveBoard(router);
  },
} satisfies Handlers<typeof page>;
