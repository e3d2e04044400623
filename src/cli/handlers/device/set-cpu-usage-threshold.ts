import type page from '../../../../firmware-model/pages/device/set-cpu-usage-threshold.ts';
import type { Handlers } from '../../run/handler.ts';
import { slaveBoard } from './processor-board.ts';
import { boardInSlot, restoreIsBelow } from './threshold-checks.ts';

export default {
  *set({ args }, router) {
    yield* boardInSlot(args['slot-id'], router);
    yield* restoreIsBelow(args);
  },
  *slave({ args }, router) {
    yield* slaveBoard(router);
    yield* restoreIsBelow(args);
  },
} satisfies Handlers<typeof page>;
