import { CfCardError } from './cf-card.ts';

/** The segments of a path as a medium is given it; `.` and `..` mean nothing to a medium and never reach it. */
export function mediumSegments(path: string): readonly string[] {
  if (path === '') return [];
  const segments = path.split('/');
  const isName = (segment: string) => segment !== '' && segment !== '.' && segment !== '..' && !segment.includes('\0');
  if (!segments.every(isName)) throw new CfCardError('CARD_BAD_NAME', path);
  return segments;
}

/** The directory that holds a file or directory; the root, of another drive as well, holds itself. */
export function parentOf(path: string): string {
  if (path.endsWith(':')) return path;
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function join(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

/** `dir` order: by character code, so `$`, digits, capitals, small letters. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
