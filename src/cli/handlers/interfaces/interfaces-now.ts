import type { Interface } from '../../../interfaces/interface.ts';
import { interfaceNamed, interfacesOf } from '../../../interfaces/interfaces.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say, type Step } from '../../run/outcome.ts';

type Facts = Pick<RouterFacts, 'volatile' | 'device' | 'links'>;

/** All interfaces as they are now, in display order. */
export const interfacesNow = ({ volatile, device, links }: Facts): readonly Interface[] => interfacesOf(volatile.running, device, links);

/** Those of a type, where one is named. */
export const ofType = (interfaces: readonly Interface[], type: string | undefined): readonly Interface[] =>
  type === undefined ? interfaces : interfaces.filter(each => each.type.toLowerCase() === type.toLowerCase());

/** Ports of a board, and what is part of them. */
export function onSlot(router: Facts, slot: string): readonly Interface[] {
  return interfacesNow(router).filter(({ kind, number }) => kind !== 'logical' && number.split('/', 1)[0] === slot);
}

export const withoutSubs = (interfaces: readonly Interface[]): readonly Interface[] => interfaces.filter(({ kind }) => kind !== 'sub');

/** Shows one interface, or says that there is none of this name. */
export function* shownOne(router: RouterFacts, name: string, show: (each: Interface) => Iterable<Step>): Course {
  const found = interfaceNamed(interfacesNow(router), name);
  if (found) yield* show(found);
  else yield say('interface-missing');
}

/** Shows several, an empty line between two. */
export function* shownAll(interfaces: readonly Interface[], show: (each: Interface) => Iterable<Step>): Course {
  for (const [at, each] of interfaces.entries()) {
    if (at > 0) yield say('interface-blank');
    yield* show(each);
  }
}

/** How displays in rows call it: a port of 10 Gbit/s says so behind its name. */
export const rowName = ({ name, type, kind, bandwidth }: Interface): string =>
  type === 'GigabitEthernet' && kind !== 'logical' && bandwidth === 10_000 ? `${name}(10G)` : name;

export const physicalState = ({ adminUp, physicalUp }: Interface): string => (adminUp ? (physicalUp ? 'up' : 'down') : '*down');

export const protocolState = ({ protocolUp, spoofing }: Interface): string => (protocolUp ? (spoofing ? 'up(s)' : 'up') : 'down');
