import type cpu from '../../../../firmware-model/pages/device/set-cpu-usage-threshold.ts';
import type memory from '../../../../firmware-model/pages/device/set-memory-usage-threshold.ts';
import type { Handlers } from '../../run/handler.ts';
import { slaveBoard } from './processor-board.ts';
import { boardInSlot, restoreIsBelow } from './threshold-checks.ts';

/** Of the processor and of the memory alike. */
export const usageThreshold: Handlers<typeof cpu> & Handlers<typeof memory> = {
  *set({ args }, router) {
    yield* boardInSlot(args['slot-id'], router);
    yield* restoreIsBelow(args);
  },
  *slave({ args }, router) {
    yield* slaveBoard(router);
    yield* restoreIsBelow(args);
  },
};
