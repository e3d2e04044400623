import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Unfit } from '../host/errors.ts';
import { replaceFile } from './atomic-file.ts';
import { kindOf } from './plain-file.ts';

/**
 * Makes or replaces a file whose place the keeper has named: no pipe, device or directory, and none of the files that it is made from.
 * `now`: milliseconds since 1970.
 */
export function replaceKeepersFile(path: string, sources: readonly string[], now: number, fill: (file: number) => void): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found && !found.isFile()) throw new Unfit(`it is ${kindOf(found)} and not a file`);
  const isSource = (source: string): boolean => {
    const read = statSync(source, { throwIfNoEntry: false });
    return read !== undefined && read.dev === found?.dev && read.ino === found.ino;
  };
  if (sources.some(isSource)) throw new Unfit('it is what this is made from');
  replaceFile(resolve(path), now, fill);
}
