import { emptyConfiguration, section } from '../../../config/configuration.ts';
import { localTime } from '../../../config/local-time.ts';
import type { Interface } from '../../../interfaces/interface.ts';
import { maskLength } from '../../../interfaces/ipv4.ts';
import { memberSettingsOf } from '../../../interfaces/trunk.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';

/** All that `display interface` shows of one. There is no traffic and no optical module: counters are at nought. */
export function* interfaceDetails(each: Interface, router: RouterFacts): Course {
  yield* head(each, router);
  const now = { now: localTime(router.volatile.running, router.now) };
  if (each.kind === 'physical') {
    yield* ofPort(each, router);
    yield say('interface-now', now);
    yield say('interface-port-counters');
    return;
  }
  yield say('interface-now', now);
  const physical = physicals.find(([type]) => type.test(each.type))?.[1];
  if (physical !== undefined && each.kind !== 'sub') yield say('interface-physical', { physical });
  yield say('interface-counters');
  yield say(each.type === 'Vlanif' ? 'interface-no-utility' : 'interface-utility');
  if (each.members) yield* members(each, router);
}

function* head(each: Interface, { volatile }: RouterFacts): Course {
  const { name, ifIndex, adminUp, physicalUp, protocolUp, spoofing, mtu, mac } = each;
  const state = adminUp ? (physicalUp ? 'UP' : 'DOWN') : 'Administratively DOWN';
  yield say('interface-state', { name, state, index: ifIndex });
  yield say('interface-protocol-state', { state: `${protocolUp ? 'UP' : 'DOWN'}${spoofing ? ' (spoofing)' : ''}` });
  const up = volatile.interfaceStates.get(name)?.protocolUpAt;
  if (protocolUp && up !== undefined && each.type !== 'NULL')
    yield say('interface-protocol-up-time', { time: localTime(volatile.running, up) });
  if (each.kind !== 'logical' || each.members) yield say('interface-quality', { quality: physicalUp ? 'GOOD' : '--' });
  yield say('interface-description', { description: each.description ?? '' });
  const port = each.switched ? 'Switch Port' : 'Route Port';
  yield say('interface-mtu', { port: each.members ? `${port},Hash arithmetic : According to flow, ` : `${port},`, mtu });
  yield* addresses(each);
  if (mac !== undefined) yield say('interface-hardware-address', { mac });
}

function* addresses({ ipv4, unnumbered, ipv6, name }: Interface): Course {
  if (unnumbered !== undefined) yield say('interface-unnumbered', { interface: unnumbered });
  else if (ipv4.length === 0 && (ipv6.length === 0 || name === 'NULL0')) yield say('interface-no-protocol');
  for (const { address, mask, sub } of ipv4) {
    yield say('interface-internet-address', { address: `${address}/${maskLength(mask)}`, sub: sub ? ' Secondary' : '' });
  }
}

function* ofPort({ name, bandwidth = 0 }: Interface, { volatile }: RouterFacts): Course {
  const state = volatile.interfaceStates.get(name);
  const time = (at: number | undefined) => (at === undefined ? '-' : localTime(volatile.running, at));
  yield say('interface-port', { bandwidth: bandwidth >= 1000 ? `${bandwidth / 1000}G` : `${bandwidth}M` });
  yield say('interface-physical-times', { up: time(state?.physicalUpAt), down: time(state?.physicalDownAt) });
}

function* members({ members: names = [], active = [] }: Interface, { volatile }: RouterFacts): Course {
  yield say('trunk-ports-head');
  for (const name of names) {
    const { weight } = memberSettingsOf(section(volatile.running, [`interface ${name}`]) ?? emptyConfiguration);
    yield say('trunk-port', { name, state: active.includes(name) ? 'UP' : 'DOWN', weight });
  }
  yield say('trunk-ports-end', { count: names.length, up: active.length });
}

/** `display interface` of an NE40E-X8A; Tunnel and the virtual Ethernets are inferred. */
const physicals = [
  [/^Eth-Trunk$/, 'ETH_TRUNK'],
  [/^LoopBack$/, 'Loopback'],
  [/^NULL$/, 'NULL DEV'],
  [/^Vlanif$/, 'VLANIF'],
  [/^Virtual-Template$/, 'None, baudrate is 64000 bps'],
  [/^Tunnel$/, 'Tunnel'],
  [/./, 'Virtual'],
] as const;
