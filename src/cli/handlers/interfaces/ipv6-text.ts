/** Out of a hardware address, as RFC 4291 has it; interfaces without one have that of the chassis' first. */
export function linkLocalOf(mac = '0000-0000-0001'): string {
  const [one = 0, two = 0, three = 0] = mac.split('-').map(part => Number.parseInt(part, 16));
  const groups = [0xfe80, 0, 0, 0, one ^ 0x0200, (two & 0xff00) | 0xff, 0xfe00 | (two & 0xff), three];
  return textOfGroups(groups);
}

/** The network that an address is in. */
export function networkOfIpv6(address: string, length: number): string {
  const groups = groupsOf(address).map((group, at) => group & mask16(length - at * 16));
  return textOfGroups(groups);
}

function groupsOf(address: string): readonly number[] {
  const [front = '', back] = address.split('::');
  const read = (text: string) => (text === '' ? [] : text.split(':').map(part => Number.parseInt(part, 16)));
  const [first, last] = [read(front), back === undefined ? [] : read(back)];
  return [...first, ...Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => 0), ...last];
}

/** The first so many of 16 bits. */
const mask16 = (bits: number): number => (bits >= 16 ? 0xffff : bits <= 0 ? 0 : (0xffff << (16 - bits)) & 0xffff);

/** The longest run of zeros is left out. */
function textOfGroups(groups: readonly number[]): string {
  const text = groups.map(group => group.toString(16).toUpperCase()).join(':');
  const runs = [...text.matchAll(/(?<![^:])0(?::0)+(?![^:])/g)].sort((one, other) => other[0].length - one[0].length);
  const [longest] = runs;
  if (!longest) return text;
  const [front, back] = [text.slice(0, longest.index), text.slice(longest.index + longest[0].length)];
  return `${front === '' ? ':' : front}${back === '' ? ':' : back}`;
}
