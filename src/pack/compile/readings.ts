import type { Form } from '../../cli/grammar/command-tree.ts';
import { mayEnd, type Path, walk } from '../../cli/grammar/walk.ts';
import { splitWords } from '../../cli/grammar/words.ts';

/** Readings of a line that take all of it. */
export function wholeReadings(forms: readonly Form[], line: string): readonly Path[] {
  const words = splitWords(line);
  const { paths, fitted } = walk(forms, words, line);
  return fitted === words.length ? paths.filter(mayEnd) : [];
}
