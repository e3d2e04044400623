import type { DerElement } from './der.ts';

/** An OBJECT IDENTIFIER in dotted notation. */
export function readObjectIdentifier({ tag, contents }: DerElement): string {
  if (tag !== 0x06 || contents.length === 0 || (contents.at(-1) ?? 0x80) >= 0x80) throw new TypeError('not an object identifier');
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const octet of contents) {
    arc = (arc << 7n) | BigInt(octet & 0x7f);
    if (octet >= 0x80) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const [first = 0n, ...rest] = arcs;
  const top = first < 80n ? first / 40n : 2n;
  return [top, first - top * 40n, ...rest].join('.');
}

/** The contents octets of an OBJECT IDENTIFIER, out of its dotted notation. */
export function objectIdentifierOctets(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return Uint8Array.from([first * 40 + second, ...rest].flatMap(sevenBitGroups));
}

/** All but the last group with the high bit. */
function sevenBitGroups(arc: number): readonly number[] {
  const groups = [arc % 0x80];
  for (let left = Math.floor(arc / 0x80); left > 0; left = Math.floor(left / 0x80)) groups.unshift(0x80 | (left % 0x80));
  return groups;
}
