import { isUtf8 } from 'node:buffer';

/**
 * Text that came out of octets and has to become the same ones again, whatever they are. An octet that is no part of a character of UTF-8
 * (GBK, Latin-1, half a character) is a lone surrogate, U+DC80 to U+DCFF, in the text (as in PEP 383, "surrogateescape").
 */
export function textOf(octets: Uint8Array): string {
  const bytes = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  return isUtf8(bytes) ? bytes.toString('utf8') : escaped(bytes);
}

export function octetsOf(text: string): Uint8Array {
  if (!lowSurrogate.test(text)) return Buffer.from(text, 'utf8');
  return Buffer.concat(text.split(runsOfEscapes).map((part, at) => (at % 2 === 0 ? Buffer.from(part, 'utf8') : unescaped(part))));
}

function escaped(bytes: Buffer): string {
  let text = '';
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = characterAt(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    text += bytes.toString('utf8', from, at) + String.fromCharCode(firstEscape + bytes[at]!);
    at += 1;
    from = at;
  }
  return text + bytes.toString('utf8', from);
}

const unescaped = (run: string): Uint8Array => Uint8Array.from(run, character => character.charCodeAt(0) - firstEscape);

/** How many octets make the character that begins here; 0 where none does (Unicode, table 3-7). */
function characterAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const [least, most] = secondOctets[first] ?? [0x80, 0xbf];
  for (let next = 1; next < length; next += 1) {
    const octet = bytes[at + next] ?? 0;
    if (octet < (next === 1 ? least : 0x80) || octet > (next === 1 ? most : 0xbf)) return 0;
  }
  return length;
}

/** Behind these, fewer second octets are good: no longer form than needed, no surrogate, nothing above U+10FFFF. */
const secondOctets: Readonly<Record<number, readonly [least: number, most: number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

const firstEscape = 0xdc00;
const lowSurrogate = /[\udc80-\udcff]/;
/** Not the second half of a character that takes two. */
const runsOfEscapes = /((?<![\ud800-\udbff])[\udc80-\udcff]+)/;
