import { addressOf } from '../../../routing/address.ts';
import type { Configuration } from '../../../config/configuration.ts';
import type { Interface } from '../../../interfaces/interface.ts';
import { interfacesOf } from '../../../interfaces/interfaces.ts';
import { routesOf, routeTo } from '../../../routing/routes.ts';
import type { RouterFacts } from '../../run/handler.ts';

/** An entry of the ARP table: an own address, or one that is configured. Nobody answers, so none is learnt. */
export interface ArpEntry {
  readonly address: string;
  readonly mac: string;
  readonly kind: 'interface' | 'static';
  readonly interface: string;
  readonly vpnInstance: string | undefined;
  readonly vlan: string | undefined;
}

/** By interface; those of an interface in the order of its addresses, own ones first. */
export function arpTable({ volatile: { running }, device, links }: RouterFacts): readonly ArpEntry[] {
  const interfaces = interfacesOf(running, device, links);
  const own = interfaces.flatMap(ownEntries);
  const entries = [...own, ...staticEntries(running, interfaces)];
  const places = new Map(interfaces.map(({ name }, at) => [name, at]));
  const placeOf = ({ interface: name }: ArpEntry) => places.get(name) ?? places.size;
  return entries.sort((one, other) => placeOf(one) - placeOf(other));
}

function ownEntries({ name, mac, protocolUp, ipv4, vpnInstance }: Interface): readonly ArpEntry[] {
  if (mac === undefined || !protocolUp) return [];
  return ipv4.map(({ address }) => ({ address, mac, kind: 'interface', interface: name, vpnInstance, vlan: undefined }));
}

/** One without an interface stands at that which its address is reached by, and is none where it is not. */
function* staticEntries(running: Configuration, interfaces: readonly Interface[]): Iterable<ArpEntry> {
  for (const [key, { args }] of running) {
    const { 'ip-address': address, 'mac-address': mac, 'vpn-instance-name': vpnInstance } = args;
    if (!key.startsWith('arp static ') || address === undefined || mac === undefined) continue;
    const named = args['interface-name'] ?? (args['interface-type'] ?? '') + (args['interface-number'] ?? '');
    const found = named === '' ? reachedBy(address, running, interfaces, vpnInstance) : named;
    const out = interfaces.find(each => each.name === found && each.protocolUp);
    if (out) yield { address, mac: padded(mac), kind: 'static', interface: out.name, vpnInstance: out.vpnInstance, vlan: args['vlan-id'] };
  }
}

function reachedBy(address: string, running: Configuration, interfaces: readonly Interface[], vpnInstance: string | undefined) {
  const routes = routesOf(running, interfaces, vpnInstance === undefined ? {} : { vpnInstance });
  return routeTo(routes, addressOf(address))?.interface;
}

/** `aa-fcc-12` is `00aa-0fcc-0012`. */
const padded = (mac: string): string =>
  mac
    .split('-')
    .map(group => group.padStart(4, '0'))
    .join('-');
