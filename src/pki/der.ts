/** What is wrong with an encoding: `truncated`, `trailing bytes`, `indefinite length`, `nested too deep`, `not constructed`. */
export class DerError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'DerError';
  }
}

export interface DerElement {
  readonly tag: number;
  /** Tag, length and contents. */
  readonly whole: Uint8Array;
  readonly contents: Uint8Array;
}

/**
 * The one element that the bytes are. asn1js reads BER and ignores what follows a value; a CMP answer has to be one DER value, so
 * every length on the way down is checked here first.
 */
export function readDer(bytes: Uint8Array): DerElement {
  const element = elementAt(bytes, 0);
  if (element.whole.length !== bytes.length) throw new DerError('trailing bytes');
  checkInside(element, 0);
  return element;
}

/** The elements inside a constructed one, in order. */
export function elementsOf(element: DerElement): readonly DerElement[] {
  if (!isConstructed(element)) throw new DerError('not constructed');
  const elements: DerElement[] = [];
  for (let at = 0; at < element.contents.length; ) {
    const next = elementAt(element.contents, at);
    elements.push(next);
    at += next.whole.length;
  }
  return elements;
}

/** A definite length, in as few octets as DER wants. */
export function encodeDer(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const length = contents.reduce((sum, part) => sum + part.length, 0);
  return Uint8Array.from(Buffer.concat([Uint8Array.of(tag, ...lengthOctets(length)), ...contents]));
}

function lengthOctets(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 | octets.length, ...octets];
}

function checkInside(element: DerElement, depth: number): void {
  if (!isConstructed(element)) return;
  if (depth >= deepest) throw new DerError('nested too deep');
  for (const inner of elementsOf(element)) checkInside(inner, depth + 1);
}

function elementAt(bytes: Uint8Array, at: number): DerElement {
  const tag = octetAt(bytes, at);
  if ((tag & 0x1f) === 0x1f) throw new DerError('tag number over 30');
  const first = octetAt(bytes, at + 1);
  if (first === 0x80) throw new DerError('indefinite length');
  const lengthOfLength = first < 0x80 ? 0 : first & 0x7f;
  if (lengthOfLength > 4) throw new DerError('truncated');
  let length = lengthOfLength === 0 ? first : 0;
  for (let n = 0; n < lengthOfLength; n++) length = length * 256 + octetAt(bytes, at + 2 + n);
  const start = at + 2 + lengthOfLength;
  if (start + length > bytes.length) throw new DerError('truncated');
  return { tag, whole: bytes.subarray(at, start + length), contents: bytes.subarray(start, start + length) };
}

function octetAt(bytes: Uint8Array, at: number): number {
  const octet = bytes[at];
  if (octet === undefined) throw new DerError('truncated');
  return octet;
}

const isConstructed = ({ tag }: DerElement) => (tag & 0x20) !== 0;

const deepest = 40;
