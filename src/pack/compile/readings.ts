import { Form } from '../../cli/grammar/command-tree.ts';
import { beginsWith, mayEnd, type Path, walk } from '../../cli/grammar/walk.ts';
import { usualTypes } from './interface-titles.ts';
import { splitWords } from '../../cli/grammar/words.ts';

/** One way to read the whole of a line. */
export type Reading = Pick<Path, 'form' | 'taken'>;

/** Every way to read the whole of a line. What a walk makes of the notation is not kept: a reference has very much of it. */
export function wholeReadings(forms: readonly Form[], line: string): readonly Reading[] {
  const words = splitWords(line);
  const [first] = words;
  const begun = first ? forms.filter(form => mayBegin(form, first.text)) : [];
  if (begun.length === 0) return [];
  const originals = new Map(begun.map(form => [new Form(form.path, form.name, form.page), form]));
  const { paths, fitted } = walk([...originals.keys()], words, line, usualTypes);
  if (fitted < words.length) return [];
  return paths.filter(mayEnd).map(({ form, taken }) => ({ form: originals.get(form)!, taken })); // it was walked for that one
}

/** Most lines of a reference are no lines of a form: that is seen without taking its notation apart. */
function mayBegin({ page, name }: Form, word: string): boolean {
  const [first = ''] = page.forms[name]?.split(' ', 1) ?? [];
  return /^[<{[]/.test(first) || beginsWith(first, word);
}
