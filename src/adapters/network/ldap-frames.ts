import { NetworkFault } from './network-fault.ts';

/**
 * Cuts what a directory sends into its messages, RFC 4511 §5.2, and measures each before the library reads it: that library takes in
 * whatever a length says, and goes round for ever over an element that is longer than the one it lies in.
 */
export class LdapFrames {
  #pieces: Uint8Array[] = [];
  #length = 0;
  #total = 0;
  readonly #longest: number;

  /** `longest`: octets of all that may come. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The messages that are complete with these octets. */
  add(octets: Uint8Array): readonly Buffer[] {
    this.#total += octets.length;
    if (this.#total > this.#longest) throw new NetworkFault('ANSWER_TOO_LARGE', `more than ${this.#longest} octets`);
    this.#pieces.push(octets);
    this.#length += octets.length;
    const whole: Buffer[] = [];
    for (let size = this.#nextSize(); size !== undefined && size <= this.#length; size = this.#nextSize()) whole.push(this.#take(size));
    return whole;
  }

  /** Octets of the message that has begun; undefined while not even that is known. */
  #nextSize(): number | undefined {
    if (this.#length < 2) return undefined;
    const head = headOf(this.#gather(longestHead), 0);
    if (head === undefined) {
      if (this.#length >= longestHead) throw notLdap();
      return undefined;
    }
    if (head.tag !== sequence) throw notLdap();
    if (head.end > this.#longest) throw new NetworkFault('ANSWER_TOO_LARGE', `more than ${this.#longest} octets`);
    return head.end;
  }

  /** What is there as one piece, if the first is shorter than that. */
  #gather(wanted: number): Buffer {
    const [first] = this.#pieces;
    if (first && (first.length >= wanted || this.#pieces.length === 1)) return Buffer.from(first.buffer, first.byteOffset, first.length);
    const all = Buffer.concat(this.#pieces);
    this.#pieces = [all];
    return all;
  }

  #take(size: number): Buffer {
    const all = this.#gather(this.#length);
    this.#pieces = [all.subarray(size)];
    this.#length -= size;
    const message = all.subarray(0, size);
    measure(message);
    return message;
  }
}

/** Every element lies within the one around it, and there are not too many. */
function measure(message: Buffer): void {
  const ends = [message.length];
  let count = 0;
  for (let at = 0; at < message.length; ) {
    while (ends.at(-1) === at) ends.pop();
    const head = headOf(message, at);
    if (!head || head.end > (ends.at(-1) ?? 0) || ends.length > greatestDepth || ++count > mostElements) throw notLdap();
    if (head.tag & constructed && head.contents < head.end) ends.push(head.end);
    at = head.tag & constructed ? head.contents : head.end;
  }
}

interface Head {
  readonly tag: number;
  readonly contents: number;
  readonly end: number;
}

/** LDAP has no tag numbers above 30 and no indefinite lengths; lengths need not be short: OpenLDAP writes them with five octets. */
function headOf(octets: Uint8Array, at: number): Head | undefined {
  const tag = octets[at];
  const first = octets[at + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f || first === 0x80 || first > 0x84) return undefined;
  if (first < 0x80) return { tag, contents: at + 2, end: at + 2 + first };
  const contents = at + 2 + (first - 0x80);
  if (contents > octets.length) return undefined;
  const length = octets.subarray(at + 2, contents).reduce((value, octet) => value * 256 + octet, 0);
  return { tag, contents, end: contents + length };
}

const notLdap = () => new NetworkFault('CONTENT_TYPE', 'the server does not speak LDAP');

const sequence = 0x30;
const constructed = 0x20;
/** Octets of a tag and the longest length that is read. */
const longestHead = 6;
const greatestDepth = 16;
const mostElements = 10_000;
