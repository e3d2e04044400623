import {
  fstatSync,
  ftruncateSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  type Stats,
  unlinkSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type CardDraft, type CardEntry, type CfCard, CfCardError } from '../../flash/cf-card.ts';
import { baseName, byName, mediumSegments, parentOf } from '../../flash/medium-path.ts';
import { beginFile, isTemporary, removeLeftovers, replaceFile, syncDirectory, writeAll } from './atomic-file.ts';
import { appendTo, changing, copyFrom, readAll, reading, statsOf, withFile } from './card-files.ts';
import { ContentMeter } from './content-meter.ts';
import type { LeftOut } from './folder-walk.ts';
import { makeFolder } from './make-folder.ts';

export interface CfCardFolderOptions {
  /** Bytes that the card holds in all. */
  readonly capacity: number;
  /** Device time, milliseconds since 1970: what files are stamped with. */
  readonly now: () => number;
}

/**
 * The CF card as a folder of ordinary files, which a user may look at and copy into while the router runs. Symbolic links, devices,
 * sockets and pipes are not on the card: they are neither shown nor followed, at any level.
 */
export class CfCardFolder implements CfCard {
  readonly capacity: number;
  /** What stood in the folder when it was opened and is not on the card. */
  readonly leftOut: readonly LeftOut[];
  readonly #folder: string;
  readonly #now: () => number;
  readonly #content: ContentMeter;

  /** Opens the folder and makes it if need be. */
  constructor(folder: string, { capacity, now }: CfCardFolderOptions) {
    this.capacity = capacity;
    this.#now = now;
    makeFolder(folder);
    this.#folder = realpathSync(folder);
    this.leftOut = removeLeftovers(this.#folder);
    this.#content = new ContentMeter(this.#folder);
  }

  free(): number {
    return Math.max(0, this.capacity - this.#content.bytes);
  }

  list(directory: string): readonly CardEntry[] | undefined {
    return reading(directory, () => {
      if (!this.#stats(directory)?.isDirectory()) return undefined;
      const names = readdirSync(this.#place(directory)).filter(name => !isTemporary(name));
      return names.flatMap(name => this.#entry(directory, name) ?? []).sort(byName);
    });
  }

  stat(path: string): CardEntry | undefined {
    return reading(path, () => {
      const stats = this.#stats(path);
      return stats && entryOf(baseName(path), stats);
    });
  }

  read(path: string, offset = 0, length = Number.POSITIVE_INFINITY): Uint8Array | undefined {
    return reading(path, () => {
      if (!this.#stats(path)?.isFile()) return undefined;
      return withFile(this.#place(path), file => {
        const wanted = Math.max(0, Math.min(fstatSync(file).size - offset, length));
        if (wanted > largestReading) throw new CfCardError('CARD_READ_FAILED', path);
        const bytes = new Uint8Array(wanted);
        return bytes.subarray(0, readAll(file, bytes, offset));
      });
    });
  }

  write(path: string, bytes: Uint8Array): void {
    if (this.#isRenewed(path, bytes)) return;
    this.#replace(path, bytes.length, file => writeAll(file, bytes));
  }

  append(path: string, bytes: Uint8Array): void {
    this.#existing(path, 'file');
    if (bytes.length > this.free()) throw new CfCardError('CARD_FULL', path);
    const place = this.#place(path);
    changing(path, () => this.#content.through(dirname(place), bytes.length, () => appendTo(place, bytes, this.#now())));
  }

  draft(path: string, append = false): CardDraft {
    const there = this.#replaceable(path);
    const begun = changing(path, () => beginFile(this.#place(path)));
    let room = this.free() + there;
    const draft: CardDraft = {
      add(bytes) {
        room -= bytes.length;
        if (room < 0) throw new CfCardError('CARD_FULL', path);
        changing(path, () => writeAll(begun.file, bytes));
      },
      finish: () => changing(path, () => begun.finish(this.#now())),
      abandon: () => begun.abandon(),
    };
    for (let at = 0; append && at < there; at += pieceSize) draft.add(this.read(path, at, pieceSize) ?? new Uint8Array());
    return draft;
  }

  reserve(path: string, size: number): void {
    this.#replace(path, size, file => ftruncateSync(file, size));
  }

  copy(from: string, to: string): void {
    const source = this.#existing(from, 'file');
    if (from === to) return;
    this.#replace(to, source.size, file => copyFrom(this.#place(from), from, file));
  }

  move(from: string, to: string): void {
    const source = this.#existing(from);
    if (from === to) return;
    if (to.startsWith(`${from}/`)) throw new CfCardError('CARD_BAD_NAME', to);
    this.#checkParent(to);
    const there = this.#stats(to);
    if (there && !(there.isFile() && source.kind === 'file')) throw new CfCardError('CARD_EXISTS', to);
    changing(to, () => {
      renameSync(this.#place(from), this.#place(to));
      syncDirectory(dirname(this.#place(to)));
      if (parentOf(from) !== parentOf(to)) syncDirectory(dirname(this.#place(from)));
    });
  }

  remove(path: string): void {
    const { size } = this.#existing(path, 'file');
    const place = this.#place(path);
    changing(path, () => this.#content.through(dirname(place), -size, () => unlinkSync(place)));
    changing(path, () => syncDirectory(dirname(place)));
  }

  makeDirectory(path: string): void {
    if (this.#stats(path)) throw new CfCardError('CARD_EXISTS', path);
    this.#checkParent(path);
    changing(path, () => {
      mkdirSync(this.#place(path), 0o700);
      utimesSync(this.#place(path), this.#now() / 1000, this.#now() / 1000);
      syncDirectory(dirname(this.#place(path)));
    });
  }

  removeDirectory(path: string): void {
    this.#existing(path, 'directory');
    changing(path, () => {
      rmdirSync(this.#place(path));
      syncDirectory(dirname(this.#place(path)));
    });
  }

  #replace(path: string, size: number, fill: (file: number) => void): void {
    const more = size - this.#replaceable(path);
    if (more > this.free()) throw new CfCardError('CARD_FULL', path);
    const place = this.#place(path);
    changing(path, () => this.#content.through(dirname(place), more, () => replaceFile(place, this.#now(), fill)));
  }

  /** What stands there as it is, and for its owner alone, is flushed already: it takes another time, and no flush that a request waits for. */
  #isRenewed(path: string, bytes: Uint8Array): boolean {
    const there = this.#stats(path);
    if (!there?.isFile() || there.size !== bytes.length || (there.mode & 0o077) !== 0) return false;
    if (Buffer.compare(this.read(path) ?? new Uint8Array(), bytes) !== 0) return false;
    changing(path, () => utimesSync(this.#place(path), this.#now() / 1000, this.#now() / 1000));
    return true;
  }

  /** Bytes of the file that stands where another is to be written; 0 where none is. */
  #replaceable(path: string): number {
    const there = this.#stats(path);
    if (there && !there.isFile()) throw new CfCardError('CARD_NOT_A_FILE', path);
    this.#checkParent(path);
    return there?.size ?? 0;
  }

  #place(path: string): string {
    return join(this.#folder, ...mediumSegments(path));
  }

  /** What stands at a path, when it and all that leads to it is of the card: directories, and a file or directory at the end. */
  #stats(path: string): Stats | undefined {
    return reading(path, () => {
      const places = mediumSegments(path).map((_, at, segments) => join(this.#folder, ...segments.slice(0, at)));
      if (!places.every(place => statsOf(place)?.isDirectory())) return undefined;
      const stats = statsOf(this.#place(path));
      return stats?.isFile() || stats?.isDirectory() ? stats : undefined;
    });
  }

  #existing(path: string, kind?: CardEntry['kind']): CardEntry {
    const entry = this.stat(path);
    if (!entry || path === '') throw new CfCardError('CARD_NOT_FOUND', path);
    if (kind === 'file' && entry.kind !== 'file') throw new CfCardError('CARD_NOT_A_FILE', path);
    if (kind === 'directory' && entry.kind !== 'directory') throw new CfCardError('CARD_NOT_A_DIRECTORY', path);
    return entry;
  }

  #checkParent(path: string): void {
    const parent = this.stat(parentOf(path));
    if (!parent) throw new CfCardError('CARD_NOT_FOUND', parentOf(path));
    if (parent.kind !== 'directory') throw new CfCardError('CARD_NOT_A_DIRECTORY', parentOf(path));
  }

  #entry(directory: string, name: string): CardEntry | undefined {
    const stats = statsOf(join(this.#place(directory), name));
    return stats?.isFile() || stats?.isDirectory() ? entryOf(name, stats) : undefined;
  }
}

function entryOf(name: string, stats: Stats): CardEntry {
  const kind = stats.isDirectory() ? 'directory' : 'file';
  return { name, kind, size: kind === 'file' ? stats.size : 0, modified: Math.floor(stats.mtimeMs) };
}

/** More than any file that the router reads whole; a file of the host may be of any size. */
const largestReading = 256 * 1024 * 1024;

/** Of a file that is copied to be written on. */
const pieceSize = 256 * 1024;
