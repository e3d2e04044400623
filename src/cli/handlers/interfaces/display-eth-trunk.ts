import type page from '../../../../firmware-model/pages/interfaces/display-eth-trunk.ts';
import { type Configuration, emptyConfiguration, section } from '../../../config/configuration.ts';
import type { Interface } from '../../../interfaces/interface.ts';
import { interfaceNamed } from '../../../interfaces/interfaces.ts';
import { memberSettingsOf, trunkSettingsOf } from '../../../interfaces/trunk.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { interfacesNow, shownAll } from './interfaces-now.ts';
import { lacpOf, partnerOf } from './lacp.ts';

/** Trunks and their members. */
export default {
  all: (_, router) => shownAll(trunks(router), each => details(each, router)),
  *one({ args }, router) {
    const found = interfaceNamed(trunks(router), `Eth-Trunk${args['trunk-id']}`);
    if (found) yield* details(found, router);
    else yield say('trunk-missing');
  },
  *verbose({ args }, router) {
    const found = interfaceNamed(trunks(router), `Eth-Trunk${args['trunk-id']}`);
    if (found) yield* flows(found, router);
    else yield say('trunk-missing');
  },
  *brief(_, router) {
    yield say('trunk-brief-head');
    for (const { name, physicalUp, bandwidth = 0, members = [], active = [] } of trunks(router)) {
      const links = `${active.length}/${members.length - active.length}/${members.length}`;
      const { mode } = trunkSettingsOf(linesOf(name, router));
      yield say('trunk-brief-row', { name, mode, state: physicalUp ? 'Up' : 'Down', links, bandwidth });
    }
  },
} satisfies Handlers<typeof page>;

const trunks = (router: RouterFacts): readonly Interface[] => interfacesNow(router).filter(({ members }) => members !== undefined);

const linesOf = (name: string, { volatile }: RouterFacts): Configuration =>
  section(volatile.running, [`interface ${name}`]) ?? emptyConfiguration;

function* details(trunk: Interface, router: RouterFacts): Course {
  const { name, physicalUp, members = [], active = [] } = trunk;
  const settings = trunkSettingsOf(linesOf(name, router));
  const state = physicalUp ? 'up' : 'down';
  yield say('trunk-name', { name });
  if (settings.mode === 'STATIC') return yield* negotiated(trunk, state, router);
  if (settings.mode === 'BACKUP') return yield* pair(trunk, router);
  yield say('trunk-normal', { state, up: active.length, least: settings.least, counted: settings.counted });
  for (const port of members) {
    const { weight } = memberSettingsOf(linesOf(port, router));
    yield say('trunk-normal-port', { name: port, state: active.includes(port) ? 'Up' : 'Offline', weight });
  }
}

function* flows(trunk: Interface, router: RouterFacts): Course {
  yield* details(trunk, router);
  yield say('trunk-flow-head');
  for (const name of trunk.members ?? []) yield say('trunk-flow', { name: `${name},` });
  yield say('trunk-flow', { name: trunk.name });
}

/** Who is master is said of it; where nobody is, the first goes before the other. */
function* pair({ members = [], active: [working] = [] }: Interface, router: RouterFacts): Course {
  const master = members.find(name => memberSettingsOf(linesOf(name, router)).isMaster) ?? members[0];
  yield say('trunk-backup', { state: working === undefined ? '--' : working === master ? 'Master' : 'Slave' });
  for (const name of members) yield say('trunk-backup-port', { name, role: name === master ? 'M' : 'S' });
}

function* negotiated({ name, members = [], active = [] }: Interface, state: string, router: RouterFacts): Course {
  const lines = linesOf(name, router);
  const { least, most } = trunkSettingsOf(lines);
  const { preemptDelay: delay, ...lacp } = lacpOf(name, lines, router);
  yield say('trunk-static', { id: name.replace('Eth-Trunk', '') });
  yield delay === undefined ? say('trunk-preempt-off') : say('trunk-preempt', { delay });
  yield say('trunk-static-local', { state, up: active.length, least, most, ...lacp });
  const all = interfacesNow(router);
  const ports = members.flatMap(member => interfaceNamed(all, member) ?? []);
  for (const port of ports) {
    const { priority, weight, isPassive } = memberSettingsOf(linesOf(port.name, router));
    const isActive = active.includes(port.name);
    const bits = `${isPassive ? 0 : 1}${lacp.timeout === 'Fast' ? 1 : 0}${isActive ? '111100' : port.physicalUp ? '100000' : '100010'}`;
    const type = `${(port.bandwidth ?? 0) / 1000}GE`;
    const status = isActive ? 'Selected' : 'Unselect';
    yield say('trunk-static-port', { name: port.name, status, type, priority, number: port.ifIndex, key: lacp.key, state: bits, weight });
  }
  yield say('trunk-partner-head');
  for (const port of ports)
    yield say('trunk-partner-port', { name: port.name, ...partnerOf(port, active.includes(port.name), lacp.key, router) });
}
