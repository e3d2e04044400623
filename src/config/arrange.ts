import type { Configuration, ConfigurationNode } from './configuration.ts';
import { type DisplayOrder, displayPlace, unlistedRank } from './display-order.ts';

export type Entry = readonly [key: string, node: ConfigurationNode];

/**
 * The entries of a section in display order. Those that have a place in a file stand as they stood there. Those that have none stand in
 * the view's order, those of the same rank as they were entered; among placed ones each comes behind the last one that it may follow.
 */
export function inOrder(lines: Configuration, order: DisplayOrder, inside = false): readonly Entry[] {
  const placed: Weighed[] = [];
  const others: Weighed[] = [];
  for (const entry of lines) (entry[1].place ? placed : others).push(weighed(entry, order, inside));
  others.sort((one, other) => compare(one.weights, other.weights));
  placed.sort((one, other) => lineOf(one) - lineOf(other));
  return (placed.length === 0 ? others : others.length === 0 ? placed : merged(placed, others, order, inside)).map(({ entry }) => entry);
}

interface Weighed {
  readonly entry: Entry;
  /** Inside a section its own lines go before the sections below; then what the order says. */
  readonly weights: readonly number[];
}

function weighed(entry: Entry, order: DisplayOrder, inside: boolean): Weighed {
  const [key, { held, children, args }] = entry;
  const level = inside && children ? 1 : 0;
  if (held) return { entry, weights: [level, unlistedRank(order)] };
  const { rank, numbers } = displayPlace(order, key);
  return { entry, weights: [level, rank, ...numbers.flatMap(name => numbersIn(args[name]))] };
}

/** One, or several: `0/1/0.100`. */
const numbersIn = (text = '-1'): readonly number[] => text.split(/[/:.]/).map(Number);

const lineOf = ({ entry: [, { place }] }: Weighed): number => place?.line ?? 0;

/** Both are in their order already. */
function merged(placed: readonly Weighed[], others: readonly Weighed[], order: DisplayOrder, inside: boolean): readonly Weighed[] {
  const lightest = lightestFrom(placed);
  const found: Weighed[] = [];
  let taken = 0;
  for (const other of others) {
    const behind = countNotAbove(lightest, other) || countAhead(placed, other, order, inside);
    while (taken < behind) found.push(placed[taken++]!); // never more than there are
    found.push(other);
  }
  return [...found, ...placed.slice(taken)];
}

/** From each entry on, the lightest one: these rise, so that they can be searched. */
function lightestFrom(placed: readonly Weighed[]): readonly Weighed[] {
  const lightest: Weighed[] = [...placed];
  for (let at = placed.length - 2; at >= 0; at -= 1) {
    if (compare(lightest[at + 1]!.weights, lightest[at]!.weights) < 0) lightest[at] = lightest[at + 1]!;
  }
  return lightest;
}

/** How many entries there are up to the last one that the other may follow. */
function countNotAbove(lightest: readonly Weighed[], { weights }: Weighed): number {
  let [from, to] = [0, lightest.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (compare(lightest[middle]!.weights, weights) <= 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The same where it may follow none: up to the first that the order lists, else all; of a line inside a section, all lines. */
function countAhead(placed: readonly Weighed[], { weights: [level] }: Weighed, order: DisplayOrder, inside: boolean): number {
  const unlisted = unlistedRank(order);
  const listed = placed.findIndex(({ weights: [itsLevel, rank] }) => itsLevel === level && rank !== unlisted);
  if (listed >= 0) return listed;
  return inside
    ? placed.findLastIndex(({ weights: [itsLevel] }) => itsLevel === level) + 1 || (level === 0 ? 0 : placed.length)
    : placed.length;
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < one.length; at += 1) {
    if (one[at] !== other[at]) return (one[at] ?? 0) - (other[at] ?? 0);
  }
  return 0;
}
