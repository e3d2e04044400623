/** Addresses of both families as numbers, and back to the text that the router shows. */
export type Family = 4 | 6;

export const bitsOf: Readonly<Record<Family, number>> = { 4: 32, 6: 128 };

export const familyOf = (text: string): Family => (text.includes(':') ? 6 : 4);

export const addressOf = (text: string): bigint => (familyOf(text) === 4 ? ipv4Of(text) : ipv6Of(text));

export const textOf = (address: bigint, family: Family): string => (family === 4 ? ipv4Text(address) : ipv6Text(address));

/** The address of the network that an address is in. */
export function networkOf(address: bigint, length: number, family: Family): bigint {
  const hosts = BigInt(bitsOf[family] - length);
  return (address >> hosts) << hosts;
}

/** `255.255.255.0` of 24. */
export const maskOfLength = (length: number): string => ipv4Text(networkOf((1n << 32n) - 1n, length, 4));

/** 24 of `255.255.255.0`, and of `24`. */
export const lengthOfMask = (mask: string): number =>
  mask.includes('.') ? ipv4Of(mask).toString(2).replaceAll('0', '').length : Number(mask);

const ipv4Of = (text: string): bigint => BigInt(text.split('.').reduce((bits, octet) => bits * 256 + Number(octet), 0));

const ipv4Text = (address: bigint): string => [24n, 16n, 8n, 0n].map(shift => String((address >> shift) & 0xffn)).join('.');

function ipv6Of(text: string): bigint {
  const [front = '', back] = text.split('::');
  const before = groupsOf(front);
  const behind = groupsOf(back ?? '');
  const between = back === undefined ? [] : Array.from({ length: 8 - before.length - behind.length }, () => 0n);
  return [...before, ...between, ...behind].reduce((bits, group) => (bits << 16n) | group, 0n);
}

/** Groups of 16 bits; two of them may be written as IPv4. */
function groupsOf(text: string): readonly bigint[] {
  if (text === '') return [];
  return text.split(':').flatMap(group => {
    if (!group.includes('.')) return [BigInt(`0x${group}`)];
    const mixed = ipv4Of(group);
    return [mixed >> 16n, mixed & 0xffffn];
  });
}

/** In capitals, the longest run of zero groups as `::`; an IPv4 address mapped into IPv6 keeps its dots (`::FFFF:127.0.0.1`). */
function ipv6Text(address: bigint): string {
  if (address >> 32n === 0xffffn) return `::FFFF:${ipv4Text(address & 0xffff_ffffn)}`;
  const groups = Array.from({ length: 8 }, (_, at) => (address >> BigInt(112 - 16 * at)) & 0xffffn);
  const [start, length] = longestZeros(groups);
  const words = groups.map(group => group.toString(16).toUpperCase());
  if (length < 2) return words.join(':');
  return `${words.slice(0, start).join(':')}::${words.slice(start + length).join(':')}`;
}

function longestZeros(groups: readonly bigint[]): readonly [start: number, length: number] {
  let [start, length, run] = [0, 0, 0];
  for (const [at, group] of groups.entries()) {
    run = group === 0n ? run + 1 : 0;
    if (run > length) [start, length] = [at + 1 - run, run];
  }
  return [start, length];
}
