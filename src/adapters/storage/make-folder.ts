import { chmodSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { systemCode, Unfit } from '../host/errors.ts';

/** Makes a folder for its owner alone, and those above it; one that was there is closed to others. Returns the first that it made, if any. */
export function makeFolder(path: string): string | undefined {
  const made = makeIfAbsent(path);
  closeToOthers(path);
  return made;
}

/** The same where a folder that is there may be somebody's: it keeps its mode. */
export function makeIfAbsent(path: string): string | undefined {
  if (isFolder(path)) return undefined;
  // Step by step: Node's own way never ends where the system says that a folder which is there is not (`/proc`).
  const above = dirname(path) === path ? undefined : makeIfAbsent(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (systemCode(error) === 'EEXIST' && isFolder(path)) return above; // another process was quicker
    throw error;
  }
  chmodSync(path, 0o700);
  return above ?? path;
}

/** Whatever the umask was. What a link leads to, or another user owns, is not ours to close. */
export function closeToOthers(folder: string): void {
  const found = lstatSync(folder);
  if (!found.isDirectory() || (found.mode & 0o077) === 0 || found.uid !== process.getuid?.()) return;
  try {
    chmodSync(folder, found.mode & 0o700);
  } catch (error) {
    if (!modesNotKept.includes(systemCode(error) ?? '')) throw error;
  }
}

/** Of file systems that keep no modes, or keep nothing; what is written there says so itself. */
const modesNotKept = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EROFS'];

function isFolder(path: string): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) return true;
  if (there) throw new Unfit('not a directory');
  if (lstatSync(path, { throwIfNoEntry: false })) throw new Unfit('it is a link to nowhere');
  return false;
}
