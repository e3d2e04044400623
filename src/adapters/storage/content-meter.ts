import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { entriesIn, sizeOf } from './folder-walk.ts';

/** What a directory holds, as of a time of its last change. */
interface Measured {
  readonly changedAt: number;
  /** Bytes of the files right in it. */
  readonly bytes: number;
  /** Names of the directories right in it. */
  readonly directories: readonly string[];
}

/**
 * Bytes of all files below a folder that others may change too. Each directory is measured again when its time has changed, which it does
 * whenever something in it comes, goes or is renamed; so what a look costs grows with the directories, not with the files. A file that
 * somebody lengthens in its place is counted as it was until then.
 */
export class ContentMeter {
  readonly #folder: string;
  readonly #measured = new Map<string, Measured>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  get bytes(): number {
    return this.#bytesBelow(this.#folder);
  }

  /** A change of our own to the files of a directory, by which it holds so many bytes more: nothing has to be measured for that. */
  through<Result>(directory: string, more: number, change: () => Result): Result {
    const before = this.#measured.get(directory);
    const isCurrent = before !== undefined && before.changedAt === timeOf(directory);
    this.#measured.delete(directory);
    const result = change();
    const changedAt = timeOf(directory);
    if (isCurrent && changedAt !== undefined) this.#measured.set(directory, { ...before, changedAt, bytes: before.bytes + more });
    return result;
  }

  #bytesBelow(directory: string): number {
    const changedAt = timeOf(directory);
    const known = this.#measured.get(directory);
    const measured = known && known.changedAt === changedAt ? known : this.#measure(directory, changedAt);
    return measured.directories.reduce((sum, name) => sum + this.#bytesBelow(join(directory, name)), measured.bytes);
  }

  /** The time comes first: what changes while it is measured is seen at the next look. */
  #measure(directory: string, changedAt: number | undefined): Measured {
    const entries = [...entriesIn(directory)];
    const files = entries.filter(entry => entry.isFile());
    const measured = {
      changedAt: changedAt ?? Number.NaN,
      bytes: files.reduce((sum, { name }) => sum + sizeOf(join(directory, name)), 0),
      directories: entries.filter(entry => entry.isDirectory()).map(({ name }) => name),
    };
    this.#measured.set(directory, measured);
    return measured;
  }
}

function timeOf(directory: string): number | undefined {
  try {
    return lstatSync(directory, { throwIfNoEntry: false })?.mtimeMs;
  } catch {
    return undefined; // a path too long for the host, or closed: it holds nothing that counts
  }
}
