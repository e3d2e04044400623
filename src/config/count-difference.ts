import type { Configuration, ConfigurationNode } from './configuration.ts';

/** How many lines two configurations differ by. */
export interface LineCount {
  readonly added: number;
  readonly removed: number;
  /** Lines that both have under the same key, and that say something else. */
  readonly replaced: number;
}

/** Counts the lines that one has and the other has not, those inside a section included. What the two share is not looked at. */
export function countDifference(from: Configuration, to: Configuration): LineCount {
  if (from === to) return none;
  let sum = none;
  for (const [key, node] of to) sum = plus(sum, between(from.get(key), node));
  for (const [key, node] of from) if (!to.has(key)) sum = plus(sum, between(node, undefined));
  return sum;
}

function between(old: ConfigurationNode | undefined, now: ConfigurationNode | undefined): LineCount {
  if (old === now) return none;
  if (!old || !now || !old.children !== !now.children) return { added: linesIn(now), removed: linesIn(old), replaced: 0 };
  const inside = countDifference(old.children ?? nothing, now.children ?? nothing);
  return old.line === now.line ? inside : plus(inside, one);
}

/** The same object where nothing is added: a long configuration has many lines that are alike. */
const plus = (sum: LineCount, more: LineCount): LineCount =>
  more === none ? sum : { added: sum.added + more.added, removed: sum.removed + more.removed, replaced: sum.replaced + more.replaced };

function linesIn(node: ConfigurationNode | undefined): number {
  if (!node) return 0;
  let lines = 1;
  for (const child of node.children?.values() ?? []) lines += linesIn(child);
  return lines;
}

const none: LineCount = { added: 0, removed: 0, replaced: 0 };
const one: LineCount = { ...none, replaced: 1 };
const nothing: Configuration = new Map();
