/** Names of interfaces in one word, as they are displayed. */
export interface InterfaceName {
  readonly type: string;
  readonly number: string;
  /** Of a sub-interface: the name in front of the dot. */
  readonly parent?: string;
}

export function splitName(name: string): InterfaceName {
  const [number = ''] = /\d+(?:\/\d+)*(?::\d+)?(?:\.\d+)?$/.exec(name) ?? [];
  const dot = name.lastIndexOf('.');
  return { type: name.slice(0, name.length - number.length), number, ...(dot > 0 && { parent: name.slice(0, dot) }) };
}

/** Names in the order of displays: types by the alphabet, numbers by their parts, a sub-interface behind what it is part of. */
export function byName(one: string, other: string): number {
  const [left, right] = [splitName(one), splitName(other)];
  if (left.type !== right.type) return left.type < right.type ? -1 : 1;
  const [mine, its] = [partsOf(left.number), partsOf(right.number)];
  for (let at = 0; at < Math.max(mine.length, its.length); at += 1) {
    const difference = (mine[at] ?? -1) - (its[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

const partsOf = (number: string): readonly number[] => number.split(/[/:.]/).map(Number);
