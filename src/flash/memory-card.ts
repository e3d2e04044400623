import { type CardDraft, type CardEntry, type CfCard, CfCardError, type CfCardErrorCode } from './cf-card.ts';
import { baseName, byName, mediumSegments, parentOf } from './medium-path.ts';

/** A file's bytes, or only how many zero bytes it is said to hold. */
type Content = { readonly bytes: Uint8Array } | { readonly zeros: number };
type Item =
  | { readonly kind: 'directory'; readonly modified: number }
  | { readonly kind: 'file'; readonly content: Content; readonly modified: number };

/** A CF card in memory, for tests and for routers that keep nothing. */
export class MemoryCard implements CfCard {
  readonly capacity: number;
  readonly #now: () => number;
  readonly #items = new Map<string, Item>();
  #nextFailure: CfCardErrorCode | undefined;

  /** `now` gives the device time that files are stamped with. */
  constructor({ capacity = 64 * 1024 * 1024, now = () => 0 }: { readonly capacity?: number; readonly now?: () => number } = {}) {
    this.capacity = capacity;
    this.#now = now;
  }

  /** Makes the next change of the card fail, whatever it is. */
  failNextWrite(code: CfCardErrorCode = 'CARD_WRITE_FAILED'): void {
    this.#nextFailure = code;
  }

  free(): number {
    return this.capacity - [...this.#items.values()].reduce((sum, item) => sum + sizeOf(item), 0);
  }

  list(directory: string): readonly CardEntry[] | undefined {
    if (this.#item(directory)?.kind !== 'directory') return undefined;
    const inside = [...this.#items.keys()].filter(path => parentOf(path) === directory);
    return inside.flatMap(path => this.stat(path) ?? []).sort(byName);
  }

  stat(path: string): CardEntry | undefined {
    const item = this.#item(path);
    return item && { name: baseName(path), kind: item.kind, size: sizeOf(item), modified: item.modified };
  }

  read(path: string, offset = 0, length = Number.POSITIVE_INFINITY): Uint8Array | undefined {
    const item = this.#item(path);
    if (item?.kind !== 'file') return undefined;
    const end = Math.min(sizeOf(item), offset + length);
    return 'bytes' in item.content ? item.content.bytes.slice(offset, end) : new Uint8Array(Math.max(0, end - offset));
  }

  write(path: string, bytes: Uint8Array): void {
    this.#place(path, { bytes: Uint8Array.from(bytes) });
  }

  append(path: string, bytes: Uint8Array): void {
    this.#file(path);
    this.#place(path, { bytes: Buffer.concat([this.read(path) ?? new Uint8Array(), bytes]) });
  }

  draft(path: string, append = false): CardDraft {
    const pieces = append ? [this.read(path) ?? new Uint8Array()] : [];
    return {
      add: bytes => void pieces.push(Uint8Array.from(bytes)),
      finish: () => this.write(path, Buffer.concat(pieces)),
      abandon: () => {},
    };
  }

  reserve(path: string, size: number): void {
    this.#place(path, { zeros: size });
  }

  copy(from: string, to: string): void {
    const { content } = this.#file(from);
    if (from !== to) this.#place(to, content);
  }

  move(from: string, to: string): void {
    const item = this.#item(from);
    if (!item || from === '') throw new CfCardError('CARD_NOT_FOUND', from);
    if (from === to) return;
    if (to.startsWith(`${from}/`)) throw new CfCardError('CARD_BAD_NAME', to);
    this.#checkParent(to);
    const there = this.#item(to);
    if (there && (there.kind === 'directory' || item.kind === 'directory')) throw new CfCardError('CARD_EXISTS', to);
    this.#failIfTold(to);
    for (const [path, inside] of [...this.#items]) {
      if (path !== from && !path.startsWith(`${from}/`)) continue;
      this.#items.delete(path);
      this.#items.set(to + path.slice(from.length), inside);
    }
  }

  remove(path: string): void {
    this.#file(path);
    this.#failIfTold(path);
    this.#items.delete(path);
  }

  makeDirectory(path: string): void {
    if (this.#item(path)) throw new CfCardError('CARD_EXISTS', path);
    this.#checkParent(path);
    this.#failIfTold(path);
    this.#items.set(path, directoryOf(this.#now()));
  }

  removeDirectory(path: string): void {
    const item = this.#item(path);
    if (!item || path === '') throw new CfCardError('CARD_NOT_FOUND', path);
    if (item.kind !== 'directory') throw new CfCardError('CARD_NOT_A_DIRECTORY', path);
    if (this.list(path)?.length) throw new CfCardError('CARD_NOT_EMPTY', path);
    this.#failIfTold(path);
    this.#items.delete(path);
  }

  #place(path: string, content: Content): void {
    const there = this.#item(path);
    if (there?.kind === 'directory') throw new CfCardError('CARD_NOT_A_FILE', path);
    this.#checkParent(path);
    this.#failIfTold(path);
    const item = { kind: 'file', content, modified: this.#now() } as const;
    if (sizeOf(item) - (there ? sizeOf(there) : 0) > this.free()) throw new CfCardError('CARD_FULL', path);
    this.#items.set(path, item);
  }

  #item(path: string): Item | undefined {
    if (path === '') return { kind: 'directory', modified: 0 };
    return this.#items.get(mediumSegments(path).join('/'));
  }

  #file(path: string): Item & { readonly kind: 'file' } {
    const item = this.#item(path);
    if (!item) throw new CfCardError('CARD_NOT_FOUND', path);
    if (item.kind !== 'file') throw new CfCardError('CARD_NOT_A_FILE', path);
    return item;
  }

  #checkParent(path: string): void {
    const parent = this.#item(parentOf(path));
    if (!parent) throw new CfCardError('CARD_NOT_FOUND', parentOf(path));
    if (parent.kind !== 'directory') throw new CfCardError('CARD_NOT_A_DIRECTORY', parentOf(path));
  }

  #failIfTold(path: string): void {
    const code = this.#nextFailure;
    this.#nextFailure = undefined;
    if (code) throw new CfCardError(code, path);
  }
}

/** Directories made at one moment are one value: the factory lays the same onto every card. */
function directoryOf(modified: number): Item {
  if (lastDirectory.modified !== modified) lastDirectory = { kind: 'directory', modified };
  return lastDirectory;
}

let lastDirectory: Item = { kind: 'directory', modified: 0 };

function sizeOf(item: Item): number {
  if (item.kind === 'directory') return 0;
  return 'bytes' in item.content ? item.content.bytes.length : item.content.zeros;
}
