import { DerError, type DerBounds, headAt, isConstructed, usualBounds, walkDer } from './der-walk.ts';

export { DerError, type DerBounds, usualBounds } from './der-walk.ts';

export interface DerElement {
  readonly tag: number;
  /** Tag, length and contents. */
  readonly whole: Uint8Array;
  readonly contents: Uint8Array;
}

/**
 * The one element that the bytes are, which is walked through first. Whatever comes in is read with this before any library sees it: asn1js
 * takes time and memory that grow with the square of what it is given, reads BER, and ignores what follows a value.
 */
export function readDer(bytes: Uint8Array, bounds: Partial<DerBounds> = {}): DerElement {
  walkDer(bytes, { ...usualBounds, ...bounds });
  return elementAt(bytes, 0);
}

/** The elements inside a constructed one, in order; where there are more than may be, it is an error. */
export function elementsOf(element: DerElement, most = Number.POSITIVE_INFINITY): readonly DerElement[] {
  if (!isConstructed(element.tag)) throw new DerError('not constructed');
  const elements: DerElement[] = [];
  for (let at = 0; at < element.contents.length; ) {
    const next = elementAt(element.contents, at);
    if (elements.push(next) > most) throw new DerError('too many values');
    at += next.whole.length;
  }
  return elements;
}

/** The elements inside a SEQUENCE or, by its tag, inside something else; another tag than that is an error, whatever it holds. */
export function membersOf(element: DerElement | undefined, tag = sequence, most?: number): readonly DerElement[] {
  if (element?.tag !== tag) throw new DerError('a value of another type than belongs there');
  return elementsOf(element, most);
}

/** The same, one after the other, for one that may have very many. */
export function* elementsIn(element: DerElement): Generator<DerElement> {
  if (!isConstructed(element.tag)) throw new DerError('not constructed');
  for (let at = 0; at < element.contents.length; ) {
    const next = elementAt(element.contents, at);
    yield next;
    at += next.whole.length;
  }
}

/** A definite length, in as few octets as DER wants. */
export function encodeDer(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const length = contents.reduce((sum, part) => sum + part.length, 0);
  const head = lengthOctets(length);
  const der = new Uint8Array(1 + head.length + length);
  der[0] = tag;
  der.set(head, 1);
  let at = 1 + head.length;
  for (const part of contents) {
    der.set(part, at);
    at += part.length;
  }
  return der;
}

function lengthOctets(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 | octets.length, ...octets];
}

const sequence = 0x30;

function elementAt(bytes: Uint8Array, at: number): DerElement {
  const { tag, start, end } = headAt(bytes, at, bytes.length);
  return { tag, whole: bytes.subarray(at, end), contents: bytes.subarray(start, end) };
}
