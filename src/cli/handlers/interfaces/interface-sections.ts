import { type Configuration, type Edit, spelledKey } from '../../../config/configuration.ts';
import { heldKey, nameOfSection } from '../../../config/held-keys.ts';
import { interfacesOfChassis } from '../../../interfaces/chassis.ts';
import { splitName } from '../../../interfaces/name.ts';
import { settingsOf } from '../../../interfaces/settings.ts';
import type { Command, RouterFacts } from '../../run/handler.ts';
import { did, say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';

/**
 * What the router says to a name that is no interface. A file may have ports of boards that are not here: they are kept. So may who typed
 * what such a file has brought.
 */
export function refusalToOpen(name: string, session: CliSession, router: RouterFacts): Step | undefined {
  if (session.isUnattended) return undefined;
  const candidate = candidateConfiguration(router, session);
  if (keyOfInterface(candidate, name) !== undefined || isOfChassis(name, router)) return undefined;
  const { type, number, parent } = splitName(name);
  if (parent === undefined) return refusalOfNumber(type, number, router);
  const [port = '', sub = ''] = number.split('.');
  const hasSubs = !withoutSubs.test(type) && Number(sub) >= 1 && Number(sub) <= mostNumber;
  return hasSubs ? refusalOfNumber(type, port, router) : say('interface-number-invalid');
}

/** Of an interface by itself; a trunk that is not there yet may have sub-interfaces (inferred). */
function refusalOfNumber(type: string, number: string, router: RouterFacts): Step | undefined {
  if (ports.test(type) && !positionOfPort.test(number)) return say('interface-number-invalid');
  if (modelledPorts.test(type) && !hasSlotFor(number, router)) return say('interface-missing');
  const [least, most] = ranges[type] ?? [];
  if (least === undefined || most === undefined) return undefined;
  return /^\d+$/.test(number) && Number(number) >= least && Number(number) <= most ? undefined : say('interface-number-invalid');
}

/** Takes an interface away with its sub-interfaces; ports stay. */
export function removal(name: string, { canonical, session }: Pick<Command, 'canonical' | 'session'>, router: RouterFacts): Step {
  const candidate = candidateConfiguration(router, session);
  if (isOfChassis(name, router)) return say('interface-not-deletable');
  const key = keyOfInterface(candidate, name);
  if (key === undefined) return say('interface-missing');
  if (hasMembers(name, candidate)) return say('trunk-has-members');
  const subs = [...candidate.keys()].filter(each => nameIn(each)?.toLowerCase().startsWith(`${name.toLowerCase()}.`));
  const edits = [key, ...subs].map((each, at): Edit => ({ op: 'clear', path: [], key: each, ...(at === 0 && { entered: canonical }) }));
  return did({ type: 'configuration.edited', session: session.id, edits });
}

/** Of the section of an interface, held or not. Asked with every `interface` that is typed, so by key: of interfaces there are thousands. */
export function keyOfInterface(configuration: Configuration, name: string): string | undefined {
  for (const kind of kinds) {
    const line = `interface ${name}${kind}`;
    const key = spelledKey(configuration, line) ?? spelledKey(configuration, heldKey(line));
    if (key !== undefined) return key;
  }
  return undefined;
}

/** What may follow a name where a section is opened: command reference, interface. */
const kinds = ['', ' mode l2', ' p2p', ' p2mp'] as const;

const nameIn = (key: string): string | undefined => /^interface (\S+)/.exec(nameOfSection(key))?.[1];

export const isOfChassis = (name: string, { device }: RouterFacts): boolean =>
  interfacesOfChassis(device).some(each => each.name.toLowerCase() === name.toLowerCase());

function hasMembers(name: string, candidate: Configuration): boolean {
  const [, trunk] = /^Eth-Trunk(\d+)$/i.exec(name) ?? [];
  if (trunk === undefined) return false;
  return [...candidate].some(([key, { children }]) => children && nameIn(key) !== undefined && settingsOf(children).trunk === trunk);
}

/** Ports that are numbered by their position. */
const ports = /^(?:(?:Gigabit)?Ethernet|(?:10|25|40|50|100|400|50\|100)GE|Pos)$/;
/** Slot, card and port; on an extended chassis its own number stands before them: command reference, examples. */
const positionOfPort = /^(?:\d{1,3}|[1-9]\d{0,3}\/\d{1,3})\/\d{1,3}\/\d{1,3}(?::\d{1,3})?$/;

/** Ports of kinds that the chassis has boards for: whether one is there is known. */
const modelledPorts = /^(?:Gigabit)?Ethernet$|^(?:25|50|100)GE$/;

/**
 * A port whose board or card is not plugged is there to be configured, and works when it comes (inferred: `display current-configuration
 * inactive` shows such). Ports of extended chassis are numbered from 1000.
 */
function hasSlotFor(number: string, { device: { backplane } }: RouterFacts): boolean {
  const slot = Number(/^\d+/.exec(number)?.[0]);
  return slot <= (backplane.slots['LPU'] ?? 0) || slot >= 1000;
}

const withoutSubs = /^(?:LoopBack|NULL|Tunnel|Vlanif|Vbdif|Virtual-Template|Nve)$/;

/** Inferred: no number of an interface has more than 32 bits. */
const mostNumber = 4_294_967_295;

/**
 * Numbers of interfaces that have one: command reference, and a sample of an NE40E-X8A for LoopBack; of Virtual-Template, and of those without
 * a narrower bound, it is inferred.
 */
const ranges: Readonly<Record<string, readonly [least: number, most: number]>> = {
  'Eth-Trunk': [0, 65_535],
  LoopBack: [0, 2_147_483_647],
  NULL: [0, 0],
  Vlanif: [1, 4_094],
  Vbdif: [1, 16_777_215],
  'Virtual-Template': [0, 1_023],
  Tunnel: [0, mostNumber],
  'Ip-Trunk': [0, 65_535],
  'Global-VE': [0, mostNumber],
  Nve: [0, mostNumber],
};
