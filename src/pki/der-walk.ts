/**
 * What is wrong with an encoding, in a few words: `truncated`, `trailing bytes`, `indefinite length`, `nested too deep` …; which of them
 * OpenSSL says too, it calls otherwise.
 */
export class DerError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'DerError';
  }
}

/** How much of something a reader takes. */
export interface DerBounds {
  /** Octets of the whole. */
  readonly size: number;
  /** Values, all levels counted. */
  readonly elements: number;
  /** Levels of constructed values. */
  readonly depth: number;
  /** Octets of one INTEGER: 2 kB hold the modulus of an RSA key of 16,384 bits. */
  readonly integer: number;
  /** Octets of one value that stands for itself: a string of any kind, a time excepted. */
  readonly string: number;
}

/** Enough for a message with a hundred certificates in it, or for the largest file that the router takes. */
export const usualBounds: DerBounds = { size: 2 * 1024 * 1024, elements: 20_000, depth: 40, integer: 2048, string: 1024 * 1024 };

/** Head of one value: where its contents begin and end. */
export interface DerHead {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Goes through the one value that the bytes are, down to the last level, before anything else reads it: once over the octets, without a
 * call for each level and without a copy. What passes is DER as far as lengths and tags go, and no value in it is larger than its type has
 * any use for. Returns how many values there are.
 */
export function walkDer(bytes: Uint8Array, bounds: DerBounds): number {
  if (bytes.length > bounds.size) throw new DerError('too large');
  const outermost = headAt(bytes, 0, bytes.length);
  if (outermost.end !== bytes.length) throw new DerError('trailing bytes');
  const ends = new Uint32Array(bounds.depth + 1); // of the constructed values that are open
  let [depth, at, elements] = [0, 0, 0];
  ends[0] = bytes.length;
  while (at < bytes.length) {
    const { tag, start, end } = headAt(bytes, at, ends[depth] ?? 0);
    if (++elements > bounds.elements) throw new DerError('too many values');
    checkTag(tag);
    if (isConstructed(tag)) {
      if (end > start && depth++ >= bounds.depth) throw new DerError('nested too deep');
      if (end > start) ends[depth] = end;
      at = start;
    } else {
      checkContents(bytes, tag, start, end, bounds);
      at = end;
    }
    while (depth > 0 && at === ends[depth]) depth--;
  }
  return elements;
}

/** The head of the value at an offset; its end lies at `limit` or before. */
export function headAt(bytes: Uint8Array, at: number, limit: number): DerHead {
  if (at + 2 > limit) throw new DerError('truncated');
  const tag = bytes[at] ?? 0;
  if ((tag & 0x1f) === 0x1f) throw new DerError('tag number over 30');
  const first = bytes[at + 1] ?? 0;
  if (first === 0x80) throw new DerError('indefinite length');
  const octets = first < 0x80 ? 0 : first & 0x7f;
  const start = at + 2 + octets;
  if (octets > 4 || start > limit) throw new DerError('truncated');
  const end = start + (octets === 0 ? first : longLength(bytes, at + 2, start));
  if (end > limit) throw new DerError('truncated');
  return { tag, start, end };
}

export const isConstructed = (tag: number): boolean => (tag & 0x20) !== 0;

function longLength(bytes: Uint8Array, from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at++) length = length * 256 + (bytes[at] ?? 0);
  if (length < 0x80 || bytes[from] === 0) throw new DerError('length in too many octets');
  return length;
}

/** Of the universal types only SEQUENCE, SET and their kin are constructed, and always: X.690 §10.2. */
function checkTag(tag: number): void {
  if (tag >= 0x40) return;
  const isCompound = compounds.has(tag & 0x1f);
  if (isCompound !== isConstructed(tag)) throw new DerError(isCompound ? 'not constructed' : 'a string in pieces');
  if (tag === 0) throw new DerError('end of contents');
}

function checkContents(bytes: Uint8Array, tag: number, start: number, end: number, bounds: DerBounds): void {
  const length = end - start;
  const [least, most] = sizes[tag] ?? [0, tag === integer || tag === enumerated ? bounds.integer : bounds.string];
  if (length < least || length > most) throw new DerError(`${names[tag] ?? 'a value'} of ${length} octets`);
  if (tag === integer || tag === enumerated) checkInteger(bytes, start, length);
  if (tag === objectIdentifier) checkObjectIdentifier(bytes, start, end);
  if (tag === bitString && (bytes[start] ?? 0) > (length > 1 ? 7 : 0)) throw new DerError('unused bits of a BIT STRING');
}

/** In as few octets as possible, and in one at least: X.690 §8.3. OpenSSL refuses others as well. */
function checkInteger(bytes: Uint8Array, start: number, length: number): void {
  if (length === 0) throw new DerError('INTEGER of 0 octets');
  const [first = 0, second = 0] = [bytes[start], bytes[start + 1]];
  if (length > 1 && (first === 0 || first === 0xff) && (first ^ second) < 0x80) throw new DerError('INTEGER in too many octets');
}

/** Each arc in as few octets as possible, the last one complete: X.690 §8.19. */
function checkObjectIdentifier(bytes: Uint8Array, start: number, end: number): void {
  let isStart = true;
  for (let at = start; at < end; at++) {
    if (isStart && bytes[at] === 0x80) throw new DerError('OBJECT IDENTIFIER in too many octets');
    isStart = (bytes[at] ?? 0) < 0x80;
  }
  if (!isStart) throw new DerError('OBJECT IDENTIFIER without end');
}

const integer = 0x02;
const bitString = 0x03;
const objectIdentifier = 0x06;
const enumerated = 0x0a;

/** EXTERNAL, EMBEDDED PDV, SEQUENCE, SET, CHARACTER STRING */
const compounds: ReadonlySet<number> = new Set([0x08, 0x0b, 0x10, 0x11, 0x1d]);

/** Octets of the contents, where the type says how many there are or nothing in use has more. */
const sizes: Readonly<Record<number, readonly [least: number, most: number]>> = {
  1: [1, 1],
  3: [1, Number.MAX_SAFE_INTEGER],
  5: [0, 0],
  6: [1, 128],
  9: [0, 32],
  13: [1, 128],
  23: [1, 32],
  24: [1, 32],
};

const names: Readonly<Record<number, string>> = {
  1: 'BOOLEAN',
  2: 'INTEGER',
  3: 'BIT STRING',
  4: 'OCTET STRING',
  5: 'NULL',
  6: 'OBJECT IDENTIFIER',
  9: 'REAL',
  10: 'ENUMERATED',
  13: 'RELATIVE-OID',
  23: 'UTCTime',
  24: 'GeneralizedTime',
};
