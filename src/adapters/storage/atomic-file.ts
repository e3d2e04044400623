import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  futimesSync,
  linkSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { systemCode } from '../host/errors.ts';
import { entriesBelow, type LeftOut } from './folder-walk.ts';

/**
 * Makes or replaces a file in one piece, for its owner alone: `fill` writes it under a temporary name beside its place, then it is flushed, renamed and
 * the rename flushed. A kill at any moment leaves the old file or the new one, and perhaps a temporary name, which
 * `removeLeftovers` clears away.
 */
export function replaceFile(place: string, modified: number, fill: (file: number) => void): void {
  putInPlace(place, modified, fill, temporary => renameSync(temporary, place));
}

/** Makes a file in one piece where there is none: of several processes that do so at once, the first one's stays. */
export function createFile(place: string, modified: number, fill: (file: number) => void): void {
  putInPlace(place, modified, fill, temporary => {
    try {
      linkSync(temporary, place);
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
    rmSync(temporary);
  });
}

function putInPlace(place: string, modified: number, fill: (file: number) => void, put: (temporary: string) => void): void {
  const draft = beginFile(place);
  try {
    fill(draft.file);
    draft.finish(modified, put);
  } finally {
    draft.abandon();
  }
}

/** A file that is being written under a temporary name beside its place. */
export interface FileDraft {
  /** Open for writing. */
  readonly file: number;
  /** Flushes it and puts it in its place. */
  finish(modified: number, put?: (temporary: string) => void): void;
  /** Puts it in its place; that the file and then the folder are flushed is for the caller to see to. */
  settle(modified: number): void;
  /** Gives it up, where it is not finished. */
  abandon(): void;
}

export function beginFile(place: string): FileDraft {
  const temporary = join(dirname(place), `~writing-${process.pid}-${++written}`);
  const file = openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o600);
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  let isPut = false;
  const abandon = () => {
    close();
    if (!isPut) rmSync(temporary, { force: true });
  };
  try {
    fchmodSync(file, 0o600); // whatever the umask, and before the first byte: it may be a private key
  } catch (error) {
    abandon();
    throw error;
  }
  return {
    file,
    abandon,
    settle(modified) {
      futimesSync(file, modified / 1000, modified / 1000);
      close();
      renameSync(temporary, place);
      isPut = true;
    },
    finish(modified, put = made => renameSync(made, place)) {
      futimesSync(file, modified / 1000, modified / 1000);
      fsyncSync(file);
      close();
      put(temporary);
      isPut = true;
      syncDirectory(dirname(place));
    },
  };
}

/** Writes all of the bytes; the host may take them in parts. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

/** Copies one open file into another piece by piece. Zeros become holes, so a software image takes no room on the host. */
export function copyInto(file: number, source: number): void {
  const piece = Buffer.alloc(pieceSize);
  const { size } = fstatSync(source);
  for (let position = 0; position < size; ) {
    const count = readSync(source, piece, 0, pieceSize, position);
    if (count === 0) break;
    const bytes = piece.subarray(0, count);
    if (!bytes.equals(zeros.subarray(0, count))) writeAt(file, bytes, position);
    position += count;
  }
  ftruncateSync(file, size);
}

/** Makes a change of a directory outlast a power cut. */
export function syncDirectory(place: string): void {
  const directory = openSync(place, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}

/**
 * Clears away what killed writes have left in a directory and those below it. Where others may be writing at the same time, `isLeft` says
 * of a process whether it is gone. Returns what cannot be looked into, and what is neither file nor directory.
 */
export function removeLeftovers(place: string, isLeft: (pid: number) => boolean = () => true): readonly LeftOut[] {
  const leftOut: LeftOut[] = [];
  for (const entry of entriesBelow(place, left => leftOut.push(left))) {
    if (isTemporary(entry.name) && entry.isFile() && isLeft(writerOf(entry.name)))
      rmSync(join(entry.parentPath, entry.name), { force: true });
  }
  return leftOut;
}

/** Whether a name is one that `replaceFile` works under; no name of the router begins with a tilde. */
export const isTemporary = (name: string): boolean => temporaryName.test(name);

const writerOf = (name: string): number => Number(temporaryName.exec(name)?.[1]);
const temporaryName = /^~writing-(\d+)-\d+$/;

function writeAt(file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, position + done);
}

const pieceSize = 1024 * 1024;
const zeros = Buffer.alloc(pieceSize);
let written = 0;
