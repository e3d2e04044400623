import type page from '../../../../firmware-model/pages/device/display-cpu-usage-configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { boardsAsked, cpuThresholds } from './monitored-boards.ts';
import { slaveBoard } from './processor-board.ts';

export default {
  *boards({ args }, router) {
    yield* cpuThresholds(yield* boardsAsked(args['slot-id'], router), router);
  },
  *slave(_, router) {
    const slave = yield* slaveBoard(router);
    if (slave) yield* cpuThresholds([slave], router);
  },
} satisfies Handlers<typeof page>;
