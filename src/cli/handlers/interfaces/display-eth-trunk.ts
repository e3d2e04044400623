import type page from '../../../../firmware-model/pages/interfaces/display-eth-trunk.ts';
import { leaf } from '../../../config/configuration.ts';
import type { Interface } from '../../../interfaces/interface.ts';
import { interfaceNamed } from '../../../interfaces/interfaces.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { interfacesNow, shownAll } from './interfaces-now.ts';

/** Trunks and their members. There is no partner that would speak LACP: in that mode no member is selected. */
export default {
  all: (_, router) => shownAll(trunks(router), each => details(each, router)),
  *one({ args }, router) {
    const found = interfaceNamed(trunks(router), `Eth-Trunk${args['trunk-id']}`);
    if (found) yield* details(found, router);
    else yield say('trunk-missing');
  },
  *brief(_, router) {
    yield say('trunk-brief-head');
    for (const { name, physicalUp, bandwidth = 0, members = [] } of trunks(router)) {
      const active = portsOf(members, router).filter(port => port.physicalUp).length;
      const links = `${active}/${members.length - active}/${members.length}`;
      yield say('trunk-brief-row', { name, mode: modeOf(name, router), state: physicalUp ? 'Up' : 'Down', links, bandwidth });
    }
  },
} satisfies Handlers<typeof page>;

const trunks = (router: RouterFacts): readonly Interface[] => interfacesNow(router).filter(({ members }) => members !== undefined);

const portsOf = (members: readonly string[], router: RouterFacts): readonly Interface[] =>
  members.flatMap(member => interfaceNamed(interfacesNow(router), member) ?? []);

function* details({ name, physicalUp, members = [], mac = '' }: Interface, router: RouterFacts): Course {
  const ports = portsOf(members, router);
  const up = ports.filter(port => port.physicalUp).length;
  yield say('trunk-name', { name });
  if (modeOf(name, router) === 'STATIC') {
    yield say('trunk-static', { id: name.replace('Eth-Trunk', ''), mac, state: physicalUp ? 'up' : 'down', up });
    for (const port of ports)
      yield say('trunk-static-port', { name: port.name, type: `${(port.bandwidth ?? 0) / 1000}GE`, number: port.ifIndex });
    return;
  }
  yield say('trunk-normal', { state: physicalUp ? 'up' : 'down', up });
  for (const port of ports) yield say('trunk-normal-port', { name: port.name, state: port.physicalUp ? 'Up' : 'Down' });
}

function modeOf(name: string, { volatile }: RouterFacts): 'NORMAL' | 'STATIC' | 'BACKUP' {
  const line = leaf(volatile.running, [`interface ${name}`], 'mode')?.line;
  return line === 'mode lacp-static' ? 'STATIC' : line === 'mode manual backup' ? 'BACKUP' : 'NORMAL';
}
