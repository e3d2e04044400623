import { removeLineFile, writeLineFile } from '../adapters/storage/line-file.ts';
import { printable } from '../cmp/printable.ts';
import type { LineNote } from '../control-plane/restored-lines.ts';

/** What became of a line, in columns that `grep` and `sort` find their way in. */
export const listLine = ({ lineNumber, kind, line, reason }: LineNote): string =>
  `${String(lineNumber).padStart(6)}  ${kind.padEnd(7)}  ${printable(line)}${reason === undefined ? '' : ` (${printable(reason)})`}`;

/** Writes the list of what is made from these files. Returns where it lies. */
export function writeLineList(path: string, sources: readonly string[], notes: readonly LineNote[], now: number): string {
  writeLineFile({ path, sources, remedy: 'name another file with --list' }, listed(notes), now);
  return path;
}

/** Keeps the list of a start, or takes away an old one where nothing is to be listed; then it lies nowhere. */
export function keepLineList(path: string, notes: readonly LineNote[], now: number): string | null {
  if (notes.length === 0) {
    removeLineFile(path);
    return null;
  }
  writeLineFile({ path, sources: [], remedy: 'what became of the lines is not kept until the next start' }, listed(notes), now);
  return path;
}

function* listed(notes: readonly LineNote[]): Iterable<string> {
  for (const note of notes) yield listLine(note);
}
