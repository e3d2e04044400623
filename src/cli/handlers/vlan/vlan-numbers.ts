/** VLANs as a line lists them, `2 10 to 20`; a range typed backwards holds nothing. */
export function vlansOf(list: string): ReadonlySet<number> {
  if (list === 'all') return range(1, last);
  const found = new Set<number>();
  for (const [, first = '', end = first] of list.matchAll(/(\d+)(?: to (\d+))?/g)) {
    for (const vlan of range(Number(first), Number(end))) found.add(vlan);
  }
  return found;
}

/** The same as the router displays it, in order and put together. */
export function listOfVlans(vlans: ReadonlySet<number>): readonly string[] {
  const ranges: { first: number; end: number }[] = [];
  for (const vlan of [...vlans].sort((one, other) => one - other)) {
    const before = ranges.at(-1);
    if (before?.end === vlan - 1) before.end = vlan;
    else ranges.push({ first: vlan, end: vlan });
  }
  return ranges.map(({ first, end }) => (first === end ? `${first}` : `${first} to ${end}`));
}

function range(first: number, end: number): ReadonlySet<number> {
  return new Set(Array.from({ length: Math.max(0, end - first + 1) }, (_, at) => first + at));
}

const last = 4094;
