/** The XML file that a whitelist is imported from. */
export interface WhitelistFile {
  /** Common names in the order they stand, the same one perhaps several times. */
  readonly names: readonly string[];
  /** What its elements are called, so that it can be written as it was found. */
  readonly elements: { readonly list: string; readonly name: string };
}

export type WhitelistFault = 'too large' | 'not ASCII' | 'malformed' | 'name too long' | 'too many names';

export type ReadWhitelist =
  | { readonly file: WhitelistFile; readonly fault?: undefined }
  | { readonly file?: undefined; readonly fault: WhitelistFault };

/**
 * Reads a whitelist: every element without others inside is a common name, whatever it is called, and those around it hold lists. The manual
 * shows the names, one a line, and has lost the elements. Nothing but elements, comments and declarations is read, and no entity but the
 * five of XML itself.
 */
export function readWhitelist(bytes: Uint8Array): ReadWhitelist {
  if (bytes.length > largestWhitelistFile) return { fault: 'too large' };
  if (bytes.some(octet => octet > 0x7e)) return { fault: 'not ASCII' };
  const names: string[] = [];
  const elements = { list: '', name: '' };
  for (const leaf of leavesOf(withoutComments(Buffer.from(bytes).toString('latin1')))) {
    if (leaf === undefined) return { fault: 'malformed' };
    elements.list ||= leaf.list;
    elements.name ||= leaf.name;
    if (leaf.text === '') continue;
    if (leaf.text.length > longestName) return { fault: 'name too long' };
    if (names.push(leaf.text) > mostNames) return { fault: 'too many names' };
  }
  return { file: { names, elements: { list: elements.list || 'whitelist', name: elements.name || 'common-name' } } };
}

/** The octets of such a file. */
export function writeWhitelist({ names, elements: { list, name } }: WhitelistFile): Uint8Array {
  const lines = names.map(text => `  <${name}>${text.replace(/[&<>"']/g, sign => `&${signs[sign]};`)}</${name}>`);
  return Buffer.from(['<?xml version="1.0" encoding="US-ASCII"?>', `<${list}>`, ...lines, `</${list}>`, ''].join('\n'));
}

interface Leaf {
  /** The element around all. */
  readonly list: string;
  readonly name: string;
  readonly text: string;
}

interface Open {
  readonly name: string;
  hasChildren: boolean;
}

/** Elements without others inside, in order; undefined once where the text is no XML of this kind, and then no more. */
function* leavesOf(text: string | undefined): Generator<Leaf | undefined> {
  if (text === undefined) return yield undefined;
  const open: Open[] = [];
  let list = '';
  let from = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', from)) {
    const end = text.indexOf('>', at);
    const content = decode(text.slice(from, at).trim());
    const tag = text.slice(at + 1, end);
    const around = open.at(-1);
    if (end < 0 || content === undefined) return yield undefined;
    from = end + 1;
    if (tag.startsWith('/')) {
      open.pop();
      if (around?.name !== tag.slice(1).trim() || (around.hasChildren && content !== '')) return yield undefined;
      if (!around.hasChildren && open.length > 0) yield { list, name: around.name, text: content };
      continue;
    }
    const name = /^[A-Za-z_][\w.:-]*(?=\s|\/|$)/.exec(tag)?.[0];
    const isSecondRoot = !around && list !== '';
    if (name === undefined || content !== '' || isSecondRoot || open.length >= deepest) return yield undefined;
    list ||= name;
    if (around) around.hasChildren = true;
    if (!tag.endsWith('/')) open.push({ name, hasChildren: false });
  }
  if (list === '' || open.length > 0 || text.slice(from).trim() !== '') yield undefined;
}

/** The text without its comments and declarations; undefined where one does not end. */
function withoutComments(text: string): string | undefined {
  const kept: string[] = [];
  let from = 0;
  for (let at = commentFrom(text, 0); at; at = commentFrom(text, from)) {
    const end = text.indexOf(at.closing, at.start);
    if (end < 0) return undefined;
    kept.push(text.slice(from, at.start));
    from = end + at.closing.length;
  }
  return kept.join('') + text.slice(from);
}

function commentFrom(text: string, from: number): { readonly start: number; readonly closing: string } | undefined {
  const start = /<!--|<\?/g;
  start.lastIndex = from;
  const found = start.exec(text);
  return found ? { start: found.index, closing: found[0] === '<?' ? '?>' : '-->' } : undefined;
}

/** Undefined for an entity that XML itself does not have. */
function decode(text: string): string | undefined {
  const decoded = text.replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity);
  return /&(?!\w+;)/.test(text) || [...text.matchAll(/&(\w+);/g)].some(([, name = '']) => !(name in entities)) ? undefined : decoded;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const signs: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

/** Command reference: 20,000 common names (pki whitelist capacity warning-threshold), of 63 characters (pki whitelist). */
export const mostNames = 20_000;
const longestName = 63;

/** Ours: twice what so many names take in the form that is written here. */
const largestWhitelistFile = 4 * 1024 * 1024;
const deepest = 8;
