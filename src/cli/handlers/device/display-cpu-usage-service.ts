import type page from '../../../../firmware-model/pages/device/display-cpu-usage-service.ts';
import type { Board } from '../../../../firmware-model/schema/board.ts';
import { loadOf } from '../../../inventory/load.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { localTime, millisecondOf } from './local-moment.ts';
import { processorBoard, slaveBoard } from './processor-board.ts';

export default {
  *board({ args }, router) {
    yield* byService(yield* processorBoard(args['slot-id'], router), router);
  },
  *slave(_, router) {
    yield* byService(yield* slaveBoard(router), router);
  },
} satisfies Handlers<typeof page>;

function* byService(board: Board | undefined, router: RouterFacts): Course {
  if (!board) return;
  const load = loadOf(board, router);
  yield say('cpu-service-head', { time: localTime(router.now, router), milliseconds: millisecondOf(router.now), load });
  for (const service of services) yield say('cpu-service-row', { service, load: `${service === 'SYSTEM' ? load : 0}%` });
  yield say('cpu-service-end');
}

/** In the order of the command reference's sample. */
const services = [
  ...['SYSTEM', 'LOCAL PKT', 'CMF', 'DEVICE', 'IP STACK', 'TNLM', 'RM', 'VLAN', 'SLA'],
  ...['FIBM', 'ND', 'OAM', 'ARP', 'FIBRESM', 'IFM', 'TUNNEL'],
];
