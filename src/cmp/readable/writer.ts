import { type DerElement, elementsIn } from '../../pki/der.ts';
import { readObjectIdentifier } from '../../pki/object-identifier.ts';
import { printable } from '../printable.ts';
import { oidNames } from './oid-names.ts';

/** Writes an element under a name. */
export type Show = (element: DerElement, to: Writer, name: string) => void;

/** Lines of text, indented; as many as somebody might read, and no more. */
export class Writer {
  readonly #lines: string[] = [];
  #depth = 0;

  line(text: string): void {
    if (this.#lines.length < mostLines) this.#lines.push('  '.repeat(this.#depth) + text);
    else if (this.#lines.length === mostLines) this.#lines.push('… the rest is not shown');
  }

  /** Lines below the last one. */
  inside(write: () => void): void {
    this.#depth++;
    write();
    this.#depth--;
  }

  get isFull(): boolean {
    return this.#lines.length > mostLines;
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}

export interface FieldOfSequence {
  readonly name: string;
  readonly show: Show;
  /** Tags that it may have; all without. */
  readonly tags?: readonly number[];
}

/** A SEQUENCE: fields by their order and tags; what does not belong there is written as it is. */
export const sequence =
  (...fields: readonly FieldOfSequence[]): Show =>
  (element, to, name) => {
    to.line(name);
    to.inside(() => {
      let next = 0;
      for (const part of elementsIn(element)) {
        if (to.isFull) return;
        const at = fields.findIndex(({ tags }, n) => n >= next && (!tags || tags.includes(part.tag)));
        const field = fields[at];
        next = field ? at + 1 : next;
        if (field) safely(field.show)(part, to, field.name);
        else anything(part, to, 'unknown');
      }
    });
  };

/** A SEQUENCE OF or SET OF. */
export const listOf =
  (show: Show, itemName: string): Show =>
  (element, to, name) => {
    to.line(name);
    to.inside(() => {
      for (const part of elementsIn(element)) {
        if (to.isFull) return;
        safely(show)(part, to, itemName);
      }
    });
  };

/** What stands below an EXPLICIT tag. */
export const explicit =
  (show: Show): Show =>
  (element, to, name) => {
    for (const inner of elementsIn(element)) return show(inner, to, name);
    to.line(name);
  };

/** A value on one line. */
export const leaf =
  (text: (element: DerElement) => string): Show =>
  (element, to, name) =>
    to.line(`${name}: ${text(element)}`);

/** What is private is counted, not shown. */
export const secret: Show = leaf(({ contents }) => `(${contents.length} octets, not shown)`);

export const hex: Show = leaf(({ contents }) => hexText(contents));

/** Whatever it is: its structure as far as it has one, and its octets in hexadecimal digits. */
export const anything: Show = (element, to, name) => {
  const { tag, contents } = element;
  if ((tag & 0x20) !== 0) return listOf(anything, 'value')(element, to, tag >= 0xa0 ? `${name} [${tag & 0x1f}]` : name);
  if (tag === 0x06) return to.line(`${name}: ${oidText(element)}`);
  if (textTags.has(tag)) return to.line(`${name}: ${stringText(element)}`);
  to.line(tag === 0x05 ? `${name}: NULL` : `${name}: ${hexText(contents)}`);
};

/** A part that is not what it should be is written as it is. */
export const safely =
  (show: Show): Show =>
  (element, to, name) => {
    try {
      show(element, to, name);
    } catch {
      anything(element, to, name);
    }
  };

/** `1f:a0:…`, shortened. */
export function hexText(octets: Uint8Array): string {
  const digits = Buffer.from(octets.subarray(0, mostOctets))
    .toString('hex')
    .replace(/..(?=.)/g, '$&:');
  return octets.length <= mostOctets ? digits || '(empty)' : `${digits}… (${octets.length} octets)`;
}

export function oidText(element: DerElement): string {
  const dotted = readObjectIdentifier(element);
  const name = oidNames[dotted];
  return name === undefined ? dotted : `${name} (${dotted})`;
}

export function stringText({ tag, contents }: DerElement): string {
  const octets = Buffer.from(contents.subarray(0, mostCharacters));
  const text =
    tag === 0x0c
      ? octets.toString('utf8')
      : tag === 0x1e && octets.length % 2 === 0
        ? octets.swap16().toString('utf16le')
        : octets.toString('latin1');
  return `"${printable(text)}"${contents.length > mostCharacters ? `… (${contents.length} octets)` : ''}`;
}

/** UTF8String, NumericString, PrintableString, T61String, IA5String, UTCTime, GeneralizedTime, VisibleString, BMPString */
const textTags: ReadonlySet<number> = new Set([0x0c, 0x12, 0x13, 0x14, 0x16, 0x17, 0x18, 0x1a, 0x1e]);

const mostLines = 5000;
const mostOctets = 32;
const mostCharacters = 400;
