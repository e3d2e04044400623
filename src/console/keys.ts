/** What a key means to the line editor. `character` is printable text. */
export type Key =
  | { readonly key: 'character'; readonly character: string }
  /** One that may stand for a command, by its name in `display hotkey`. */
  | { readonly key: 'hotkey'; readonly hotkey: string }
  | { readonly key: KeyName };

export type KeyName =
  | 'enter'
  | 'backspace'
  | 'delete'
  | 'tab'
  | 'home'
  | 'end'
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'word left'
  | 'word right'
  | 'delete word left'
  | 'delete word right'
  | 'delete to start'
  | 'delete to end'
  | 'clip from'
  | 'clip to'
  | 'paste'
  | 'redisplay'
  | 'break off'
  | 'user view'
  | 'other';

/** What the decoder keeps between two bytes. */
export interface KeyState {
  /** Directly behind CR: an LF or NUL that comes next belongs to it. */
  readonly afterCr: boolean;
  /** The escape sequence so far. */
  readonly escape: string | undefined;
  /** Octets of a UTF-8 character not complete yet. */
  readonly utf8: readonly number[];
}

export const noKeys: KeyState = { afterCr: false, escape: undefined, utf8: [] };

/** Control characters: system hotkeys of `display hotkey`. */
const controls: Readonly<Record<number, KeyName>> = {
  0x01: 'home',
  0x02: 'left',
  0x03: 'break off',
  0x04: 'delete',
  0x05: 'end',
  0x06: 'right',
  0x08: 'backspace',
  0x09: 'tab',
  0x0a: 'enter',
  0x0d: 'enter',
  0x0e: 'down',
  0x10: 'up',
  0x12: 'redisplay',
  0x16: 'paste',
  0x17: 'delete word left',
  0x18: 'delete to start',
  0x19: 'delete to end',
  0x1a: 'user view',
  0x7f: 'backspace',
};

const hotkeys: Readonly<Record<number, string>> = { 0x07: 'CTRL_G', 0x0c: 'CTRL_L', 0x0f: 'CTRL_O', 0x15: 'CTRL_U' };

/** The letters of ESC_G and its like. */
const escapeHotkeys = 'GHIJ';

const sequences: Readonly<Record<string, KeyName>> = {
  '[A': 'up',
  '[B': 'down',
  '[C': 'right',
  '[D': 'left',
  OA: 'up',
  OB: 'down',
  OC: 'right',
  OD: 'left',
  '[H': 'home',
  '[F': 'end',
  OH: 'home',
  OF: 'end',
  '[1~': 'home',
  '[4~': 'end',
  '[3~': 'delete',
  b: 'word left',
  B: 'word left',
  f: 'word right',
  F: 'word right',
  d: 'delete word right',
  D: 'delete word right',
  n: 'down',
  N: 'down',
  p: 'up',
  P: 'up',
  '<': 'clip from',
  '>': 'clip to',
};

const longestSequence = 8;

/** One byte from the line: the key it completes, if any. CR, LF, CR LF and CR NUL are one Enter each. */
export function decodeKey(state: KeyState, byte: number): readonly [KeyState, Key | undefined] {
  if (byte === 0x00) return [state.afterCr ? noKeys : state, undefined]; // netmiko sends it to keep a connection alive
  if (state.escape !== undefined) return decodeEscape(state.escape, byte);
  if (byte === 0x0a && state.afterCr) return [noKeys, undefined];
  if (byte === 0x1b) return [{ ...noKeys, escape: '' }, undefined];
  if (byte >= 0x80) return decodeUtf8([...state.utf8, byte]);
  if (byte >= 0x20 && byte < 0x7f) return characters[byte - 0x20]!; // one for each byte of that range
  const hotkey = hotkeys[byte];
  if (hotkey) return [noKeys, { key: 'hotkey', hotkey }];
  return [{ ...noKeys, afterCr: byte === 0x0d }, { key: controls[byte] ?? 'other' }];
}

/** Made once: nearly every byte is one of these. */
const characters = Array.from({ length: 0x7f - 0x20 }, (_, at): readonly [KeyState, Key] => [
  noKeys,
  { key: 'character', character: String.fromCharCode(0x20 + at) },
]);

function decodeEscape(sequence: string, byte: number): readonly [KeyState, Key | undefined] {
  if (byte >= 0x80) return decodeUtf8([byte]);
  const longer = sequence + String.fromCharCode(byte);
  const letter = longer.toUpperCase();
  if (longer.length === 1 && escapeHotkeys.includes(letter)) return [noKeys, { key: 'hotkey', hotkey: `ESC_${letter}` }];
  if (sequences[longer]) return [noKeys, { key: sequences[longer] }];
  const isOpen = longer === '[' || longer === 'O' || (longer[0] === '[' && byte >= 0x20 && byte < 0x40 && longer.length < longestSequence);
  return isOpen ? [{ ...noKeys, escape: longer }, undefined] : [noKeys, { key: 'other' }];
}

/** What the octets of half a character come to, when this byte is not the rest of it; undefined while they may still become one. */
export function brokenOffBy({ utf8 }: KeyState, byte: number): Key | undefined {
  const goesOn = byte === 0 || (byte >= 0x80 && byte <= 0xbf);
  return utf8.length === 0 || goesOn ? undefined : noCharacter(utf8);
}

/** Octets that are no character stand in the line all the same, each in one column: what is typed is seen, and then refused. */
function decodeUtf8(octets: readonly number[]): readonly [KeyState, Key | undefined] {
  const lead = octets[0]!; // called with one octet at least
  const length = lead >= 0xf0 && lead < 0xf8 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
  if (length === 1) return [noKeys, noCharacter(octets)];
  if (octets.length < length) return [{ ...noKeys, utf8: octets }, undefined];
  const character = Buffer.from(octets).toString('utf8');
  return [noKeys, character.includes('\ufffd') ? noCharacter(octets) : { key: 'character', character: safe(character) }];
}

const noCharacter = (octets: readonly number[]): Key => ({ key: 'character', character: '\ufffd'.repeat(octets.length) });

/** A terminal would obey a control character, and turn the line round for some others. */
const safe = (character: string): string => (/[\p{C}\p{Zl}\p{Zp}]/u.test(character) ? '\ufffd' : character);
