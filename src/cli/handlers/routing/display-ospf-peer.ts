import type page from '../../../../firmware-model/pages/routing/display-ospf-peer.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { processesOf, routerIdOf } from './processes.ts';

/** Nobody speaks OSPF to this router: its processes have no neighbours. */
export default {
  *show({ args }, router) {
    const processes = processesOf('ospf', router.volatile.running, args['process-id']);
    if (processes.length > 0) yield say('ospf-peers-head');
    for (const each of processes) yield say('ospf-peers-process', { process: each.id, router: routerIdOf(each, router) });
  },
  *brief({ args }, router) {
    const processes = processesOf('ospf', router.volatile.running, args['process-id']);
    if (processes.length > 0) yield say('ospf-peers-head');
    for (const each of processes) yield say('ospf-peers-brief', { process: each.id, router: routerIdOf(each, router) });
  },
} satisfies Handlers<typeof page>;
