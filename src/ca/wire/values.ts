import { encodeDer } from '../../pki/der.ts';

// What the CA writes, as DER. X.690.

export const sequence = (...elements: readonly Uint8Array[]): Uint8Array => encodeDer(0x30, ...elements);
/** `[number]` around a value of its own. */
export const explicit = (number: number, ...elements: readonly Uint8Array[]): Uint8Array => encodeDer(0xa0 | number, ...elements);
export const octetString = (octets: Uint8Array): Uint8Array => encodeDer(0x04, octets);
/** Whole octets. */
export const bitString = (octets: Uint8Array): Uint8Array => encodeDer(0x03, Uint8Array.of(0), octets);
export const utf8String = (text: string): Uint8Array => encodeDer(0x0c, Buffer.from(text));
export const nullValue = Uint8Array.of(0x05, 0x00);
export const trueValue = Uint8Array.of(0x01, 0x01, 0xff);
/** Of the contents octets of an INTEGER. */
export const integerOf = (contents: Uint8Array): Uint8Array => encodeDer(0x02, contents);

export function integer(value: number): Uint8Array {
  const octets: number[] = [];
  let rest = value;
  do {
    octets.unshift(rest & 0xff);
    rest = Math.floor(rest / 256);
  } while (rest !== 0 && rest !== -1);
  const first = octets[0] ?? 0;
  if (value >= 0 && first >= 0x80) octets.unshift(0);
  if (value < 0 && first < 0x80) octets.unshift(0xff);
  return integerOf(Uint8Array.from(octets));
}

/** A BIT STRING of named bits: trailing zeros are cut (§11.2.2). */
export function namedBits(bits: readonly number[]): Uint8Array {
  const highest = Math.max(-1, ...bits);
  const octets = new Uint8Array((highest >> 3) + 1);
  for (const bit of bits) octets[bit >> 3] = (octets[bit >> 3] ?? 0) | (0x80 >> (bit & 7));
  return encodeDer(0x03, Uint8Array.of(highest < 0 ? 0 : 7 - (highest & 7)), octets);
}

/** From dotted notation. */
export function objectIdentifier(dotted: string): Uint8Array {
  const before = identifiers.get(dotted);
  if (before) return before;
  const [top = 0n, second = 0n, ...arcs] = dotted.split('.').map(BigInt);
  const encoded = encodeDer(0x06, Uint8Array.from([top * 40n + second, ...arcs].flatMap(base128)));
  if (identifiers.size < mostIdentifiers) identifiers.set(dotted, encoded);
  return encoded;
}

/** UTCTime until 2049, GeneralizedTime from then on, and never parts of a second, which a parser may refuse: RFC 5280 §4.1.2.5. */
export function time(milliseconds: number): Uint8Array {
  return new Date(milliseconds).getUTCFullYear() < 2050
    ? encodeDer(0x17, Buffer.from(digitsOf(milliseconds).slice(2)))
    : generalizedTime(milliseconds);
}

export const generalizedTime = (milliseconds: number): Uint8Array => encodeDer(0x18, Buffer.from(digitsOf(milliseconds)));

/** `20261124080000Z` */
const digitsOf = (milliseconds: number) => `${new Date(milliseconds).toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z`;

function base128(arc: bigint): number[] {
  const octets = [Number(arc & 0x7fn)];
  for (let rest = arc >> 7n; rest > 0n; rest >>= 7n) octets.unshift(Number(rest & 0x7fn) | 0x80);
  return octets;
}

const identifiers = new Map<string, Uint8Array>();
/** What we write ourselves is few; a request may name any. */
const mostIdentifiers = 200;
