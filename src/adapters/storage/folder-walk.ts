import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode, systemReason } from '../host/errors.ts';
import { kindOf } from './plain-file.ts';

/** What stands in a folder and takes no part in what the folder is for. */
export interface LeftOut {
  readonly place: string;
  /** In words: `it is a pipe`. */
  readonly reason: string;
}

/**
 * Files and directories below a folder, links not followed. Whatever else stands there is left out, and so is what the host does not let us
 * read: a directory that is closed, or so deep that its path is too long for the host.
 */
export function* entriesBelow(folder: string, leaveOut: (left: LeftOut) => void = () => {}): Generator<Dirent> {
  for (const entry of entriesIn(folder, leaveOut)) {
    yield entry;
    if (entry.isDirectory()) yield* entriesBelow(join(folder, entry.name), leaveOut);
  }
}

/** The same of the folder alone. */
export function* entriesIn(folder: string, leaveOut: (left: LeftOut) => void = () => {}): Generator<Dirent> {
  for (const entry of readable(folder, leaveOut)) {
    const place = join(folder, entry.name);
    if (isMisread(place, entry.name)) leaveOut({ place, reason: 'its name is not UTF-8' });
    else if (entry.isDirectory() || entry.isFile()) yield entry;
    else leaveOut({ place, reason: `it is ${kindOf(entry)}` });
  }
}

/** Octets that are no character are read as one that stands for them, and nothing is found under the name that comes of it. */
const isMisread = (place: string, name: string): boolean => name.includes('\ufffd') && !isFound(place);

function readable(folder: string, leaveOut: (left: LeftOut) => void): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = systemCode(error) ?? '';
    if (!['EACCES', 'ENAMETOOLONG', 'ENOENT'].includes(code)) throw error;
    if (code !== 'ENOENT') leaveOut({ place: folder, reason: systemReason(error) });
    return [];
  }
}

function isFound(place: string): boolean {
  try {
    return lstatSync(place, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true; // under a name that is right, but the host says no more of it
  }
}

/** Bytes of a file; one that cannot be read counts nothing. */
export function sizeOf(place: string): number {
  try {
    return lstatSync(place, { throwIfNoEntry: false })?.size ?? 0;
  } catch (error) {
    if (['EACCES', 'ENAMETOOLONG'].includes(systemCode(error) ?? '')) return 0;
    throw error;
  }
}
