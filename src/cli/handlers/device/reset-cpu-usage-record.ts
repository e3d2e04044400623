import type page from '../../../../firmware-model/pages/device/reset-cpu-usage-record.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';
import { processorBoard, slaveBoard } from './processor-board.ts';

/** Only the main board in charge has anything but its start to record. */
export default {
  *record({ args }, router) {
    const board = yield* processorBoard(args['slot-id'], router);
    if (board?.slot === router.device.mainBoardSlot) yield did({ type: 'load.recordReset' });
  },
  *slave(_, router) {
    yield* slaveBoard(router);
  },
} satisfies Handlers<typeof page>;
