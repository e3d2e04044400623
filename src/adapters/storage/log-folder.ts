import { closeSync, constants, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HostError, systemReason, Unfit } from '../host/errors.ts';
import { writeAll } from './atomic-file.ts';

/** A folder that files are added to, each under a name of its own; it grows until its keeper takes it away. */
export interface LogFolder {
  /** Throws what the host refuses; then nothing is left of that file. A file that stands there already stays as it is. */
  add(name: string, bytes: Uint8Array): void;
}

/** Makes the folder where it is not there, for its owner alone, and sees that it can be written. */
export function openLogFolder(path: string, option: string): LogFolder {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    if (!statSync(path).isDirectory()) throw new Unfit('it is not a folder');
    const probe = join(path, `.ne40e-${process.pid}`);
    write(probe, new Uint8Array());
    rmSync(probe, { force: true });
  } catch (cause) {
    throw unwritable(path, cause, `name another folder with ${option}`);
  }
  return {
    add(name, bytes) {
      try {
        write(join(path, name), bytes);
      } catch (cause) {
        throw unwritable(path, cause, 'files are missing there until that is mended');
      }
    },
  };
}

function write(place: string, bytes: Uint8Array): void {
  const file = openSync(place, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o600);
  try {
    writeAll(file, bytes);
  } catch (error) {
    rmSync(place, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

const unwritable = (path: string, cause: unknown, remedy: string): HostError =>
  new HostError('LOG_UNWRITABLE', `Cannot write to the folder ${path}: ${systemReason(cause)}; ${remedy}`, { cause });
