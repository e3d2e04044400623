import type { Form } from './command-tree.ts';
import type { Move } from './notation/ast.ts';
import { movesAfter, type Path, type Taken } from './walk.ts';

/** Which commands there are for whoever reads. */
export interface Sight {
  /** Of the user; commands above it are not there. */
  readonly level: number;
  /** Where more than the level says what may be used. */
  readonly rights?: Rights;
}

/** What may be used of a view, by how a line is read so far. */
export interface Rights {
  after(view: string, reading: Reading): RightsThere;
  /** Whether it may become a line of which Enter would be allowed. */
  reaches(view: string, reading: Reading): boolean;
}

/** What may be done where a line has got to, with commands of a level. */
interface RightsThere {
  /** Whether more is said of some that go on. */
  readonly goesOn: boolean;
  allows(level: number): boolean;
  reaches(level: number): boolean;
  next(word: string): RightsThere;
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
  const { level } = path.form.page;
  const there = rights.after(view, path);
  const isAllowed = there.allows(level);
  if (!there.goesOn) return isAllowed ? path : { ...path, next: [], barred: true };
  const mayTake = ({ atom }: Move) => (atom.type === 'argument' ? isAllowed : there.next(atom.word).reaches(level));
  const all = movesAfter(path);
  if (isAllowed && all.every(mayTake)) return path;
  return { ...path, next: all.filter(mayTake), ...(!isAllowed && { barred: true }) };
}
