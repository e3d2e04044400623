import type { Form } from './command-tree.ts';
import type { Atom } from './notation/ast.ts';
import type { Path, Taken } from './walk.ts';

/** Which commands there are for whoever reads. */
export interface Sight {
  /** Of the user; commands above it are not there. */
  readonly level: number;
  /** Where more than the level says what may be used. */
  readonly rights?: Rights;
}

/** What may be used of a view, by how a line is read so far. */
interface Rights {
  /** Whether Enter would be allowed. */
  allows(view: string, reading: Reading): boolean;
  /** Whether it may become a line that is. */
  reaches(view: string, reading: Reading): boolean;
}

export interface Reading {
  readonly form: Form;
  readonly taken: readonly Taken[];
}

export const allLevels: Sight = { level: 3 };

/** Whether anything of a form may be used here. */
export const isSeen = (form: Form, view: string, { level, rights }: Sight): boolean =>
  rights ? rights.reaches(view, { form, taken: [] }) : form.page.level <= level;

/** A path of which only that may stand next which may be used. */
export function limited(path: Path, view: string, { rights }: Sight): Path {
  if (!rights) return path;
  const isAllowed = rights.allows(view, path);
  const mayTake = (atom: Atom) =>
    atom.type === 'argument'
      ? isAllowed
      : rights.reaches(view, { form: path.form, taken: [...path.taken, { atom, value: atom.word, how: 'exact', rivals: false }] });
  return { ...path, mayTake, ...(!isAllowed && { barred: true }) };
}
