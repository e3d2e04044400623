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
export const inOrder = (names: Iterable<string>): readonly string[] => inOrderOf([...names], name => name);

/** The same of what has a name. A name is taken apart once, however often it is compared. */
export const inOrderOf = <Each>(all: readonly Each[], nameOf: (each: Each) => string): readonly Each[] =>
  all
    .map(each => ({ each, ...placeOf(nameOf(each)) }))
    .sort(byPlace)
    .map(({ each }) => each);

interface Place {
  readonly type: string;
  readonly parts: readonly number[];
}

function placeOf(name: string): Place {
  const { type, number } = splitName(name);
  return { type, parts: number.split(/[/:.]/).map(Number) };
}

function byPlace(one: Place, other: Place): number {
  if (one.type !== other.type) return one.type < other.type ? -1 : 1;
  for (let at = 0; at < Math.max(one.parts.length, other.parts.length); at += 1) {
    const difference = (one.parts[at] ?? -1) - (other.parts[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
