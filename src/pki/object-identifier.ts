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
