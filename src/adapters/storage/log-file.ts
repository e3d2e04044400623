import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { HostError, systemReason, Unfit } from '../host/errors.ts';
import { writeAll } from './atomic-file.ts';
import { kindOf } from './plain-file.ts';

/** A file that lines are added to. One that is made for it is for its owner alone; it grows until its keeper takes it away. */
export interface LogFile {
  readonly path: string;
  /** They are with the system when it returns: a process that is killed then has lost nothing. Throws what the host refuses. */
  add(lines: readonly string[]): void;
  close(): void;
}

export function openLogFile(path: string): LogFile {
  const file = opened(path);
  return {
    path,
    add(lines) {
      try {
        writeAll(file, Buffer.from(lines.map(line => `${line}\n`).join('')));
      } catch (cause) {
        throw unwritable(path, cause, 'lines are missing there until that is mended');
      }
    },
    close: () => closeSync(file),
  };
}

/** Never waits: a pipe that nobody reads is refused as one that somebody does. */
function opened(path: string): number {
  try {
    const file = openSync(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NONBLOCK, 0o600);
    const found = fstatSync(file);
    if (found.isFile()) return file;
    closeSync(file);
    throw new Unfit(`it is ${kindOf(found)} and not a file`);
  } catch (cause) {
    throw unwritable(path, cause, 'name another file with --log');
  }
}

const unwritable = (path: string, cause: unknown, remedy: string): HostError =>
  new HostError('LOG_UNWRITABLE', `Cannot write the log of the line to ${path}: ${systemReason(cause)}; ${remedy}`, { cause });
