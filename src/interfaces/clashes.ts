import type { Configuration } from '../config/configuration.ts';
import { nameOfSection } from '../config/held-keys.ts';
import { type InterfaceName, splitName } from './name.ts';
import { type InterfaceSettings, settingsOf } from './settings.ts';
import { type Subnet, subnetOf } from './subnet.ts';

/** What only one interface may have: an address, a subnet, a VLAN of a port, a tunnel between two ends. */
export type Clash = 'address' | 'subnet' | 'vlan' | 'tunnel';

/** What a line of an interface says that another interface says too. */
export function clashOf(configuration: Configuration, section: string, line: string): Clash | undefined {
  if (!compared.test(line)) return undefined;
  const known = remembered.get(configuration) ?? new Clashes(configuration);
  remembered.set(configuration, known);
  return known.found.get(placeOf(section, line));
}

const remembered = new WeakMap<Configuration, Clashes>();

/** Lines that may clash; of all others nothing is looked at. */
const compared = /^(?:ip address|ipv6 address|vlan-type dot1q|tunnel-protocol|source|destination|gre key) /;

const placeOf = (section: string, line: string): string => `${section}\n${line}`;

class Clashes {
  readonly found = new Map<string, Clash>();
  readonly #owners = new Map<string, readonly string[]>();

  constructor(configuration: Configuration) {
    const subnets: Claim[] = [];
    for (const [section, { children }] of configuration) {
      if (!children) continue;
      const { claims, owned } = sayingsIn(section, children);
      for (const claim of claims) subnets.push(claim);
      for (const { what, places, clash } of owned) this.#own(what, places, clash);
    }
    this.#compare(subnets);
  }

  #own(what: string, places: readonly string[], clash: Clash): void {
    const first = this.#owners.get(what);
    if (first) for (const place of [...first, ...places]) this.#mark(place, clash);
    else this.#owners.set(what, places);
  }

  /** Subnets lie within each other or apart: sorted, those around one are still open when it begins. */
  #compare(subnets: Claim[]): void {
    subnets.sort(byPlace);
    let around: readonly Claim[] = [];
    for (const subnet of subnets) {
      around = around.filter(({ table, last }) => table === subnet.table && last >= subnet.first);
      for (const other of around) if (other.section !== subnet.section) this.#meet(other, subnet);
      around = [...around, subnet];
    }
  }

  #meet(one: Claim, other: Claim): void {
    const isOne = one.address === other.address;
    if (!isOne && (isHost(one) || isHost(other))) return;
    for (const { place } of [one, other]) this.#mark(place, isOne ? 'address' : 'subnet');
  }

  #mark(place: string, clash: Clash): void {
    if (this.found.get(place) !== 'address') this.found.set(place, clash);
  }
}

/** `table`: those of one VPN instance and family are compared. */
interface Claim extends Subnet {
  readonly place: string;
  readonly section: string;
  readonly table: string;
}

/** What only one section may say. */
interface Owned {
  readonly what: string;
  readonly places: readonly string[];
  readonly clash: Clash;
}

/** What a section says that others might say, too. */
interface Sayings {
  readonly section: string;
  readonly claims: readonly Claim[];
  readonly owned: readonly Owned[];
}

/** A section that nobody has changed is not read again. */
function sayingsIn(section: string, lines: Configuration): Sayings {
  const known = read.get(lines);
  if (known?.section === section) return known;
  const sayings = sayingsOf(section, lines);
  read.set(lines, sayings);
  return sayings;
}

const read = new WeakMap<Configuration, Sayings>();

function sayingsOf(section: string, children: Configuration): Sayings {
  const [, name] = /^interface (\S+)/.exec(nameOfSection(section)) ?? [];
  if (name === undefined) return { section, claims: [], owned: [] };
  const [lines, settings] = [[...children.values()].map(({ line }) => line), settingsOf(children)];
  const owned = [...vlansOf(section, lines, splitName(name)), ...tunnelOf(section, lines, settings)];
  return { section, claims: claimsOf(section, lines, settings), owned };
}

function vlansOf(section: string, lines: readonly string[], { parent }: InterfaceName): readonly Owned[] {
  if (parent === undefined) return [];
  const vlans = lines.filter(line => /^vlan-type dot1q \d+$/.test(line));
  return vlans.map(line => ({ what: `${parent} ${line}`, places: [placeOf(section, line)], clash: 'vlan' }));
}

function tunnelOf(section: string, lines: readonly string[], { tunnel }: InterfaceSettings): readonly Owned[] {
  const { protocol = '', source, destination } = tunnel;
  if (!singleTunnels.test(protocol) || source === undefined || destination === undefined) return [];
  const ends = lines.filter(line => /^(?:tunnel-protocol|source|destination|gre key) /.test(line)).sort();
  return [{ what: ends.join('\n'), places: ends.map(line => placeOf(section, line)), clash: 'tunnel' }];
}

function claimsOf(section: string, lines: readonly string[], { vpnInstance = '' }: InterfaceSettings): readonly Claim[] {
  return lines.flatMap(line => {
    const subnet = subnetOf(line);
    return subnet ? [{ ...subnet, section, place: placeOf(section, line), table: `${subnet.bits} ${vpnInstance}` }] : [];
  });
}

function byPlace(one: Claim, other: Claim): number {
  if (one.table !== other.table) return one.table < other.table ? -1 : 1;
  if (one.first !== other.first) return one.first < other.first ? -1 : 1;
  return one.last === other.last ? 0 : one.last > other.last ? -1 : 1;
}

/** The address of a router, which may well be one out of a subnet. */
const isHost = ({ first, last }: Subnet): boolean => first === last;

/** Tunnels that know nothing but their ends of each other; of those of MPLS there may be several. */
const singleTunnels = /^(?:gre|ipv6-ipv4|ipv4-ipv6)$/;
