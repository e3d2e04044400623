import type { Configuration } from '../config/configuration.ts';
import type { Chassis } from './chassis.ts';
import type { Interface, Links } from './interface.ts';
import { many, Reading } from './reading.ts';

/**
 * Every interface of the router in display order: those of the chassis, and those that the configuration has made. What a configuration says
 * of a port that the chassis has not is kept and does nothing.
 */
export function interfacesOf(running: Configuration, chassis: Chassis, links: Links): readonly Interface[] {
  const known = remembered.get(running);
  if (known && areAlike(known.links, links) && known.boards === chassis.boards) return known.found;
  const reading = latest.get(links)?.after(running, chassis) ?? Reading.of(running, chassis, links);
  if (reading.interfaces.length >= many) latest.set(links, reading);
  const found = reading.interfaces;
  remembered.set(running, { links, boards: chassis.boards, found });
  return found;
}

/** Routers without cables of their own that run the same are read once. */
const areAlike = (one: Links, other: Links): boolean => one === other || one.size + other.size === 0;

/** Of a router with many interfaces what was read last, by its cables: the next configuration differs from it by a few lines. */
const latest = new WeakMap<Links, Reading>();

/** By its name, in whichever letters. */
export function interfaceNamed(interfaces: readonly Interface[], name: string): Interface | undefined {
  const wanted = name.toLowerCase();
  return interfaces.find(each => each.name.toLowerCase() === wanted);
}

/** Of one router all ask again and again for what runs. */
const remembered = new WeakMap<Configuration, Remembered>();

interface Remembered {
  readonly links: Links;
  readonly boards: Chassis['boards'];
  readonly found: readonly Interface[];
}
