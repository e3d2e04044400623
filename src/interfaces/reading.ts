import type { ChassisInterface } from '../../firmware-model/schema/device.ts';
import { changeable, type Configuration, emptyConfiguration } from '../config/configuration.ts';
import { nameOfSection } from '../config/held-keys.ts';
import { type Chassis, interfacesOfChassis } from './chassis.ts';
import type { Interface, Links } from './interface.ts';
import { inOrder, splitName } from './name.ts';
import { type InterfaceSettings, settingsOf } from './settings.ts';
import { activeMembers, type Member, memberSettingsOf, type TrunkSettings, trunkSettingsOf } from './trunk.ts';
import { addressedTypes, macOf, neverUp, physicalTypes, spoofingTypes } from './type-of-interface.ts';

/** Lines of an interface section by its name. */
export function sectionsOfInterfaces(running: Configuration): ReadonlyMap<string, Configuration> {
  const found = new Map<string, Configuration>();
  for (const [key, { children }] of running) {
    const [, name] = sectionName.exec(nameOfSection(key)) ?? [];
    if (name !== undefined) found.set(name, children ?? emptyConfiguration);
  }
  return found;
}

const sectionName = /^interface (\S+)/;

/** A section that nobody has changed is not read again. */
function settingsIn(lines: Configuration = emptyConfiguration): InterfaceSettings {
  const settings = read.get(lines) ?? settingsOf(lines);
  read.set(lines, settings);
  return settings;
}

const read = new WeakMap<Configuration, InterfaceSettings>();

/** What a configuration makes of the interfaces, and what has been worked out of it so far. */
export class Reading {
  interfaces: readonly Interface[] = [];
  readonly #running: Configuration;
  readonly #chassis: Chassis;
  readonly #fixed: readonly ChassisInterface[];
  readonly #links: Links;
  readonly #settings: Map<string, InterfaceSettings>;
  readonly #members = new Map<string, string[]>();
  readonly #trunks = new Map<string, Trunk>();
  readonly #sections: Map<string, Configuration>;
  readonly #made = new Map<string, Interface>();
  readonly #ports: ReadonlyMap<string, number>;
  #nextIndex: number;

  private constructor(running: Configuration, chassis: Chassis, links: Links, before?: Reading) {
    this.#running = running;
    this.#chassis = chassis;
    this.#fixed = interfacesOfChassis(chassis);
    this.#links = links;
    this.#ports = before ? before.#ports : new Map(this.#fixed.map(({ name }, at) => [name, at]));
    this.#nextIndex = this.#fixed.length + firstIndex;
    this.#sections = new Map(before ? before.#sections : sectionsOfInterfaces(running));
    this.#settings = new Map(before ? before.#settings : []);
  }

  static of(running: Configuration, chassis: Chassis, links: Links): Reading {
    const made = new Reading(running, chassis, links);
    made.#readAll();
    return made;
  }

  #readAll(): void {
    const sections = this.#sections;
    for (const { name } of this.#fixed) this.#settings.set(name, settingsIn(sections.get(name)));
    for (const [name, lines] of sections) if (this.#ports.has(name) || this.#isLogical(name)) this.#settings.set(name, settingsIn(lines));
    for (const [name, { trunk }] of this.#settings) if (trunk !== undefined) this.#addMember(`Eth-Trunk${trunk}`, name);
    const indexes = new Map([...this.#settings.keys()].map(name => [name, this.#indexOf(name)]));
    const names = inOrder(this.#settings.keys());
    this.interfaces = names.map(name => ({ ...this.#interface(name), ifIndex: indexes.get(name)! })); // of the same names
  }

  /** The same interfaces with other lines in some; undefined where more has changed than can be told by those alone. */
  after(running: Configuration, chassis: Chassis): Reading | undefined {
    if (chassis.boards !== this.#chassis.boards || chassis.baseMac !== this.#chassis.baseMac) return undefined;
    const changed = changeable(this.#running).changedKeys(changeable(running));
    if (changed.length > many) return undefined;
    const made = new Reading(running, chassis, this.#links, this);
    const names = new Set<string>();
    for (const key of changed) {
      const [, name] = sectionName.exec(nameOfSection(key)) ?? [];
      if (name === undefined) continue;
      const lines = running.get(key)?.children;
      if (lines === undefined || key !== `interface ${name}` || !this.#sections.has(name) || !this.#settings.has(name)) return undefined;
      made.#sections.set(name, lines);
      made.#settings.set(name, settingsIn(lines));
      if (name.startsWith('Eth-Trunk') || made.#isMember(name) || this.#isMember(name)) return undefined;
      names.add(name);
    }
    const isOther = ({ name, parent }: Interface) => names.has(name) || (parent !== undefined && names.has(parent));
    made.interfaces = names.size === 0 ? this.interfaces : this.interfaces.map(each => (isOther(each) ? made.#again(each) : each));
    return made;
  }

  #isMember(name: string): boolean {
    return this.#settings.get(name)?.trunk !== undefined;
  }

  #again({ name, ifIndex }: Interface): Interface {
    return { ...this.#interface(name), ifIndex };
  }

  /** Made by the configuration; a sub-interface needs what it is part of. */
  #isLogical(name: string): boolean {
    const { type, parent } = splitName(name);
    return parent === undefined ? !physicalTypes.test(type) : this.#ports.has(parent) || this.#isLogical(parent);
  }

  #addMember(trunk: string, name: string): void {
    const members = this.#members.get(trunk);
    if (members) members.push(name);
    else this.#members.set(trunk, [name]);
  }

  #indexOf(name: string): number {
    if (name === 'NULL0') return 1; // sample of an NE40E-X8A
    const port = this.#ports.get(name);
    return port === undefined ? this.#nextIndex++ : port + firstIndex;
  }

  #interface(name: string): Interface {
    const known = this.#made.get(name);
    if (known) return known;
    const made = this.#read(name);
    this.#made.set(name, made);
    return made;
  }

  #read(name: string): Interface {
    const settings = this.#settings.get(name) ?? settingsIn();
    const { isShut, tunnel, trunk, ...rest } = settings;
    const { type, number, parent } = splitName(name);
    const port = this.#fixed[this.#ports.get(name) ?? -1];
    const bundle = type === 'Eth-Trunk' && parent === undefined ? this.#trunk(name) : undefined;
    const members = bundle?.members;
    const physicalUp = !isShut && this.#isUp({ name, type, parent, bundle, tunnel });
    const isSpoofing = spoofingTypes.test(type) && parent === undefined;
    const bandwidth = settings.bandwidth ?? port?.speed ?? this.#bandwidthOf(bundle, parent);
    const mac = this.#macOf(name, members, parent);
    return {
      ...rest,
      name,
      type,
      number,
      ...(parent !== undefined && { parent }),
      kind: parent !== undefined ? 'sub' : port && port.speed > 0 ? 'physical' : 'logical',
      adminUp: !isShut,
      physicalUp,
      protocolUp: physicalUp && (isSpoofing || this.#carries(name, trunk) || isInProtocol(settings)),
      ...(isSpoofing && { spoofing: true }),
      mtu: settings.mtu ?? usualMtu,
      ...(bandwidth !== undefined && { bandwidth }),
      ...(mac !== undefined && { mac }),
      ifIndex: 0,
      ...(trunk !== undefined && { trunk: `Eth-Trunk${trunk}` }),
      ...(bundle && { members: bundle.members, active: bundle.active.map(each => each.name) }),
    };
  }

  #isUp({ name, type, parent, bundle, tunnel }: Look): boolean {
    if (parent !== undefined) return this.#interface(parent).physicalUp;
    if (bundle) return bundle.active.length >= bundle.settings.least;
    if (type === 'Tunnel') return tunnel.protocol !== undefined && tunnel.source !== undefined && tunnel.destination !== undefined;
    if (neverUp.test(type)) return false;
    return this.#links.get(name) !== 'down';
  }

  /** A member is there for its trunk, or not at all. */
  #carries(name: string, trunk: string | undefined): boolean {
    return trunk !== undefined && this.#trunk(`Eth-Trunk${trunk}`).active.some(each => each.name === name);
  }

  /** What a trunk comes to, out of cables and lines alone; one that is shut down selects nobody. */
  #trunk(name: string): Trunk {
    const known = this.#trunks.get(name);
    if (known) return known;
    const members = inOrder(this.#members.get(name) ?? []);
    const settings = trunkSettingsOf(this.#sections.get(name) ?? emptyConfiguration);
    const isShut = this.#settings.get(name)?.isShut === true;
    const made = {
      members,
      settings,
      active: isShut
        ? []
        : activeMembers(
            settings,
            members.map(each => this.#member(each)),
          ),
    };
    this.#trunks.set(name, made);
    return made;
  }

  #member(name: string): Member {
    const isShut = this.#settings.get(name)?.isShut === true;
    const rate = this.#fixed[this.#ports.get(name) ?? -1]?.speed ?? 0;
    const settings = memberSettingsOf(this.#sections.get(name) ?? emptyConfiguration);
    return { name, isUp: !isShut && this.#links.get(name) !== 'down', rate, settings };
  }

  #bandwidthOf(bundle: Trunk | undefined, parent: string | undefined): number | undefined {
    if (parent !== undefined) return this.#interface(parent).bandwidth;
    return bundle?.active
      .slice(0, bundle.settings.counted)
      .reduce((sum, { name, rate }) => sum + (this.#settings.get(name)?.bandwidth ?? rate), 0);
  }

  /** A trunk has the address of its first member, as a sub-interface that of what it is part of. */
  #macOf(name: string, members: readonly string[] | undefined, parent: string | undefined): string | undefined {
    if (parent !== undefined) return this.#interface(parent).mac;
    if (members?.[0] !== undefined) return this.#interface(members[0]).mac;
    const at = this.#ports.get(name);
    const isPort = at !== undefined && (this.#fixed[at]?.speed ?? 0) > 0;
    const own = isPort ? at : addressedTypes.test(name) ? this.#fixed.length : undefined;
    return own === undefined ? undefined : macOf(this.#chassis.baseMac, own);
  }
}

interface Look extends Pick<InterfaceSettings, 'tunnel'> {
  readonly name: string;
  readonly type: string;
  readonly parent: string | undefined;
  readonly bundle: Trunk | undefined;
}

interface Trunk {
  /** In display order. */
  readonly members: readonly string[];
  readonly settings: TrunkSettings;
  readonly active: readonly Member[];
}

const isInProtocol = ({ ipv4, ipv6, ipv6Enabled, unnumbered, switched, trunk }: InterfaceSettings): boolean =>
  trunk === undefined && (ipv4.length > 0 || (ipv6Enabled && ipv6.length > 0) || unnumbered !== undefined || switched);

const usualMtu = 1500;
/** 1 is that of NULL0. */
const firstIndex = 2;

/** Interfaces that make it worth while to keep what was read, and changed sections that are too many for it. */
export const many = 500;
