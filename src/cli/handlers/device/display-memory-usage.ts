import type page from '../../../../firmware-model/pages/device/display-memory-usage.ts';
import type { Board } from '../../../../firmware-model/schema/board.ts';
import { memoryOf } from '../../../inventory/memory.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { localTime, millisecondOf } from './local-moment.ts';
import { processorBoard, slaveBoard } from './processor-board.ts';

export default {
  *board({ args }, router) {
    yield* memoryUsage(yield* processorBoard(args['slot-id'], router), router);
  },
  *slave(_, router) {
    yield* memoryUsage(yield* slaveBoard(router), router);
  },
} satisfies Handlers<typeof page>;

/** What no process of its own has is the system's. */
function* memoryUsage(board: Board | undefined, router: RouterFacts): Course {
  if (!board) return;
  const { total, used, percentage } = memoryOf(board, router);
  yield say('memory-head', { time: localTime(router.now, router), milliseconds: millisecondOf(router.now), total, used, percentage });
  const processes = board.kind === 'MPU' ? router.device.processes : [];
  const rows = processes.map(({ id, name, share }) => ({ id, name, used: Math.round((used * share) / 100) }));
  for (const row of rows) yield say('memory-process', row);
  yield say('memory-process', { id: 0, name: 'system', used: rows.reduce((left, row) => left - row.used, used) });
  yield say('memory-end');
}
