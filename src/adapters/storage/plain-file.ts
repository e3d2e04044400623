import { closeSync, constants, type Dirent, fstatSync, lstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { Unfit } from '../host/errors.ts';

export interface PlainReading {
  /** Octets of the largest file that is read. */
  readonly largest: number;
  /** Whether a symbolic link may stand there: it may where the keeper has named the file. */
  readonly throughLinks?: boolean;
}

/**
 * Reads a file of the host whole, or undefined where nothing stands. Never waits: what is no ordinary file (a pipe, a socket, a device, a
 * directory) or is too large is refused with a reason in words.
 */
export function readPlainFile(place: string, { largest, throughLinks = false }: PlainReading): Uint8Array | undefined {
  const found = (throughLinks ? statSync : lstatSync)(place, { throwIfNoEntry: false });
  if (!found) return undefined;
  refuseUnlessPlain(found);
  const file = openSync(place, constants.O_RDONLY | constants.O_NONBLOCK | (throughLinks ? 0 : constants.O_NOFOLLOW));
  try {
    const opened = fstatSync(file);
    refuseUnlessPlain(opened);
    if (opened.size > largest) throw new Unfit(`it is larger than ${largest} octets`);
    return readUpTo(file, largest);
  } finally {
    closeSync(file);
  }
}

/** What stands at a place, as one says it: `a pipe`. */
export function kindOf(found: Stats | Dirent): string {
  if (found.isFile()) return 'a file';
  if (found.isDirectory()) return 'a directory';
  if (found.isSymbolicLink()) return 'a symbolic link';
  if (found.isFIFO()) return 'a pipe';
  return found.isSocket() ? 'a socket' : 'a device';
}

function refuseUnlessPlain(found: Stats): void {
  if (!found.isFile()) throw new Unfit(`it is ${kindOf(found)} and not a file`);
}

/** Not by the size that the system tells: files below `/proc` say 0, and a file may grow while it is read. */
function readUpTo(file: number, largest: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let length = 0; ; ) {
    const piece = new Uint8Array(pieceSize);
    const count = readSync(file, piece, 0, pieceSize, null);
    if (count === 0) return new Uint8Array(Buffer.concat(pieces));
    pieces.push(piece.subarray(0, count));
    length += count;
    if (length > largest) throw new Unfit(`it is larger than ${largest} octets`);
  }
}

const pieceSize = 64 * 1024;
