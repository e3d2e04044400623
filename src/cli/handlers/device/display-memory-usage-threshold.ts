import type page from '../../../../firmware-model/pages/device/display-memory-usage-threshold.ts';
import type { Handlers } from '../../run/handler.ts';
import { boardsAsked, memoryThresholds } from './monitored-boards.ts';
import { slaveBoard } from './processor-board.ts';

export default {
  *boards({ args }, router) {
    yield* memoryThresholds(yield* boardsAsked(args['slot-id'], router), router);
  },
  *slave(_, router) {
    const slave = yield* slaveBoard(router);
    if (slave) yield* memoryThresholds([slave], router);
  },
} satisfies Handlers<typeof page>;
