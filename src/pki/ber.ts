import { DerError, headAt, isConstructed } from './der-walk.ts';
import { encodeDer } from './der.ts';

/**
 * BER as DER, as far as lengths and OCTET STRINGs in pieces go: PKCS#12 files are still written with both (RFC 7292 §4.1 allows BER). Values of
 * other types stay as they are.
 */
export function toDer(bytes: Uint8Array): Uint8Array {
  return valueAt(bytes, 0, bytes.length, 0).der;
}

interface Value {
  readonly der: Uint8Array;
  /** Where the next one begins. */
  readonly end: number;
}

function valueAt(bytes: Uint8Array, at: number, limit: number, depth: number): Value {
  if (depth > deepest) throw new DerError('nested too deep');
  const tag = bytes[at] ?? 0;
  if (bytes[at + 1] === 0x80) {
    if (!isConstructed(tag)) throw new DerError('indefinite length');
    const { values, end } = valuesUntil(bytes, at + 2, limit, depth, true);
    return { der: joined(tag, values), end };
  }
  const { start, end } = headAt(bytes, at, limit);
  if (!isConstructed(tag)) return { der: bytes.subarray(at, end), end };
  return { der: joined(tag, valuesUntil(bytes, start, end, depth, false).values), end };
}

/** Up to the limit, or to the two zeros that end an indefinite length. */
function valuesUntil(bytes: Uint8Array, from: number, limit: number, depth: number, isEndMarked: boolean) {
  const values: Uint8Array[] = [];
  let at = from;
  while (isEndMarked ? bytes[at] !== 0 || bytes[at + 1] !== 0 : at < limit) {
    const { der, end } = valueAt(bytes, at, limit, depth + 1);
    values.push(der);
    at = end;
  }
  if (isEndMarked && at + 2 > limit) throw new DerError('truncated');
  return { values, end: isEndMarked ? at + 2 : at };
}

/** An OCTET STRING in pieces becomes one. */
function joined(tag: number, values: readonly Uint8Array[]): Uint8Array {
  if (tag !== octetStringInPieces) return encodeDer(tag, Buffer.concat(values));
  return encodeDer(octetString, Buffer.concat(values.map(piece => piece.subarray(headAt(piece, 0, piece.length).start))));
}

const octetString = 0x04;
const octetStringInPieces = 0x24;
const deepest = 40;
