import type page from '../../../../firmware-model/pages/device/display-cpu-usage.ts';
import type { Board } from '../../../../firmware-model/schema/board.ts';
import { highestLoad, loadOf } from '../../../inventory/load.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { localTime, millisecondOf } from './local-moment.ts';
import { processorBoard, slaveBoard } from './processor-board.ts';

/** Cores share the load alike; the system has all of it. */
export default {
  *mainBoard(_, router) {
    yield* cpuUsage(yield* processorBoard(undefined, router), router);
  },
  *slot({ args }, router) {
    yield* cpuUsage(yield* processorBoard(args.slotid, router), router);
  },
  *slave(_, router) {
    yield* cpuUsage(yield* slaveBoard(router), router);
  },
} satisfies Handlers<typeof page>;

function* cpuUsage(board: Board | undefined, router: RouterFacts): Course {
  if (!board) return;
  const { load: max, at } = highestLoad(board, router);
  const loads = {
    load: loadOf(board, router),
    fiveSeconds: loadOf(board, router, 5_000),
    oneMinute: loadOf(board, router, 60_000),
    fiveMinutes: loadOf(board, router, 300_000),
    max,
    maxTime: localTime(at, router),
  };
  const moment = { time: localTime(router.now, router), milliseconds: millisecondOf(router.now), maxMilliseconds: millisecondOf(at) };
  yield say('cpu-head', { ...loads, ...moment });
  yield say('cpu-services-head');
  for (const service of ['SYSTEM', ...services]) yield say('cpu-service', { service, load: service === 'SYSTEM' ? loads.load : 0 });
  yield say('cpu-cores-head');
  for (let core = 0; core < (board.processor?.cores ?? 0); core++) yield say('cpu-core', { core, ...loads });
  yield say('cpu-cores-end');
}

/** In the order of a captured NE40E. */
const services = [
  ...['ARP', 'CMF', 'DEVICE', 'FIBM', 'FIBRESM', 'IFM', 'IP STACK', 'LOCAL PKT'],
  ...['ND', 'OAM', 'RM', 'SLA', 'TNLM', 'TUNNEL', 'VLAN'],
];
