import { type Drive, isRoot, onDrive, placeOn } from './drive.ts';
import { join } from './medium-path.ts';

/** What an operator's path comes to: a place on the card, or the reason why it is none. */
export type ResolvedPath = { readonly path: string } | { readonly problem: 'bad-name' | 'too-long' | 'too-deep' | 'no-device' };

export const drive = 'cfcard:';

/** Command reference, "dir": 1 to 255 characters absolute, 1 to 128 relative, up to 8 levels of directories. */
export const maximumAbsoluteLength = 255;
const maximumRelativeLength = 128;
export const maximumDepth = 8;

/**
 * Reads `cfcard:/logfile/log.log`, `logfile/log.log`, `../log.log` or `/log.log` (from the root) as typed in a working directory.
 * `..` above the root stays at the root (inferred): no path leaves its card. `driveOf` says which drive is meant by the name of one:
 * without it there is `cfcard:` alone.
 */
export function resolvePath(typed: string, workingDirectory: string, driveOf: DriveOf = ownDrive): ResolvedPath {
  return resolve(typed, workingDirectory, isName, driveOf);
}

/** What `slave#cfcard:` or `10#cfcard:` means here: `own` is the card in charge; undefined: there is no such drive. */
export type DriveOf = (typed: string) => Drive | 'own' | undefined;

const ownDrive: DriveOf = typed => (typed === drive ? 'own' : undefined);

/** The same for a path whose last segment may hold the wildcard `*`. */
export function resolvePattern(typed: string, workingDirectory: string, driveOf: DriveOf = ownDrive): ResolvedPath {
  return resolve(typed, workingDirectory, segment => isName(segment.replaceAll('*', 'x')), driveOf);
}

/** `cfcard:/a.cfg` for a place on the card. */
export function shownPath(path: string): string {
  const on = onDrive(path);
  return `${on.drive ?? drive}/${on.inner}`;
}

/** `cfcard:/test/`; the root is `cfcard:/`. */
export function shownDirectory(path: string): string {
  return isRoot(path) ? shownPath(path) : `${shownPath(path)}/`;
}

/** Whether a file or directory may have this name. Forbidden characters: file system chapter, later edition of the family. */
export function isName(name: string): boolean {
  return name.length <= maximumRelativeLength && /^[!-~]+$/.test(name) && !/[~*/\\:'"?]/.test(name) && !/^\.\.?$/.test(name);
}

/** How many directories lie between the root and a file, the directory itself counted for a directory. */
export function levels(path: string): number {
  return isRoot(path) ? 0 : onDrive(path).inner.split('/').length;
}

function resolve(typed: string, workingDirectory: string, isLastName: (name: string) => boolean, driveOf: DriveOf): ResolvedPath {
  const colon = typed.indexOf(':');
  const absolute = colon >= 0;
  if (typed.length > (absolute ? maximumAbsoluteLength : maximumRelativeLength)) return { problem: 'too-long' };
  const here = cardDirectory(workingDirectory);
  const on = absolute ? driveOf(typed.slice(0, colon + 1)) : (onDrive(here).drive ?? 'own');
  if (on === undefined) return { problem: drivePattern.test(typed) ? 'no-device' : 'bad-name' };

  const rest = absolute ? typed.slice(colon + 1) : typed;
  const fromRoot = absolute || rest.startsWith('/');
  const segments = rest.split('/').filter((segment, at, all) => segment !== '' || (at > 0 && at < all.length - 1));
  const inner = walk(segments, fromRoot ? '' : onDrive(here).inner, isLastName);
  if (inner === undefined) return { problem: 'bad-name' };
  const path = placeOn(on === 'own' ? undefined : on, inner);
  if (shownPath(path).length > maximumAbsoluteLength) return { problem: 'too-long' };
  return levels(path) > maximumDepth + 1 ? { problem: 'too-deep' } : { path };
}

function walk(segments: readonly string[], start: string, isLastName: (name: string) => boolean): string | undefined {
  let at = start;
  for (const [index, segment] of segments.entries()) {
    if (segment === '.') continue;
    if (segment === '..') at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
    else if ((index === segments.length - 1 ? isLastName : isName)(segment)) at = join(at, segment);
    else return undefined;
  }
  return at;
}

/** The directory of the card that a working directory names: `cfcard:/test/` is `test`, `slave#cfcard:/` is `slave#cfcard:`. */
export function cardDirectory(workingDirectory: string): string {
  const own = workingDirectory.startsWith(`${drive}/`) ? workingDirectory.slice(drive.length + 1) : workingDirectory;
  return own.replace(/\/$/, '');
}

const drivePattern = /^(?:(?:slave|\d+)#)?(?:cfcard2?|flash|hda\d|usb):/;
