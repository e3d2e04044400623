import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it; returns the first that it made, if any. Node's own way never ends where the system says that a
 * folder which is there is not (`/proc`).
 */
export function makeFolder(path: string, mode = 0o777): string | undefined {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) return undefined;
  if (there) throw new Error('not a directory');
  const above = dirname(path) === path ? undefined : makeFolder(dirname(path), mode);
  mkdirSync(path, { mode });
  return above ?? path;
}
