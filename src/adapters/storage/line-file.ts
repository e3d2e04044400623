import { rmSync } from 'node:fs';
import { HostError, isOfHost, systemReason } from '../host/errors.ts';
import { writeAll } from './atomic-file.ts';
import { replaceKeepersFile } from './keepers-file.ts';

export interface LineFile {
  readonly path: string;
  /** Files of the host that it is made from. */
  readonly sources: readonly string[];
  /** What to do where it cannot be written. */
  readonly remedy: string;
}

/** Writes a file of lines for its keeper alone, in one piece and in place of one that was there. `now`: milliseconds since 1970. */
export function writeLineFile({ path, sources, remedy }: LineFile, lines: Iterable<string>, now: number): void {
  attempt(`write ${path}`, remedy, () =>
    replaceKeepersFile(path, sources, now, file => {
      for (const piece of pieces(lines)) writeAll(file, Buffer.from(piece));
    }),
  );
}

/** Takes away what an earlier start has left. */
export const removeLineFile = (path: string): void =>
  attempt(`remove ${path}`, 'remove it by hand: it lists lines of an earlier start', () => rmSync(path, { force: true }));

function attempt(what: string, remedy: string, act: () => void): void {
  try {
    act();
  } catch (cause) {
    if (!isOfHost(cause)) throw cause;
    throw new HostError('LIST_UNWRITABLE', `Cannot ${what}: ${systemReason(cause)}; ${remedy}`, { cause });
  }
}

function* pieces(lines: Iterable<string>): Iterable<string> {
  let piece = '';
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

const pieceLength = 64 * 1024;
