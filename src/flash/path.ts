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
 * `..` above the root stays at the root (inferred): no path leaves the card. Other drives of the family, `cfcard2:`, `slave#cfcard:`
 * and `17#cfcard:`, are not in this chassis.
 */
export function resolvePath(typed: string, workingDirectory: string): ResolvedPath {
  return resolve(typed, workingDirectory, isName);
}

/** The same for a path whose last segment may hold the wildcard `*`. */
export function resolvePattern(typed: string, workingDirectory: string): ResolvedPath {
  return resolve(typed, workingDirectory, segment => isName(segment.replaceAll('*', 'x')));
}

/** `cfcard:/a.cfg` for a place on the card. */
export function shownPath(path: string): string {
  return `${drive}/${path}`;
}

/** `cfcard:/test/`; the root is `cfcard:/`. */
export function shownDirectory(path: string): string {
  return path === '' ? `${drive}/` : `${drive}/${path}/`;
}

/** Whether a file or directory may have this name. Forbidden characters: file system chapter, later edition of the family. */
export function isName(name: string): boolean {
  return name.length <= maximumRelativeLength && /^[!-~]+$/.test(name) && !/[~*/\\:'"?]/.test(name) && !/^\.\.?$/.test(name);
}

/** How many directories lie between the root and a file, the directory itself counted for a directory. */
export function levels(path: string): number {
  return path === '' ? 0 : path.split('/').length;
}

function resolve(typed: string, workingDirectory: string, isLastName: (name: string) => boolean): ResolvedPath {
  const colon = typed.indexOf(':');
  const absolute = colon >= 0;
  if (typed.length > (absolute ? maximumAbsoluteLength : maximumRelativeLength)) return { problem: 'too-long' };
  if (absolute && typed.slice(0, colon + 1) !== drive) return { problem: drivePattern.test(typed) ? 'no-device' : 'bad-name' };

  const rest = absolute ? typed.slice(colon + 1) : typed;
  const fromRoot = absolute || rest.startsWith('/');
  const segments = rest.split('/').filter((segment, at, all) => segment !== '' || (at > 0 && at < all.length - 1));
  const path = walk(segments, fromRoot ? '' : cardDirectory(workingDirectory), isLastName);
  if (path === undefined) return { problem: 'bad-name' };
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

/** The directory of the card that a working directory names: `cfcard:/test/` is `test`. */
export function cardDirectory(workingDirectory: string): string {
  return workingDirectory.slice(drive.length).replace(/^\/|\/$/g, '');
}

const drivePattern = /^(?:(?:slave|\d+)#)?(?:cfcard2?|flash|hda\d|usb):/;
