import type { Form } from './command-tree.ts';
import { type Atom, canEnd, type Move, moves, type Notation, nothing } from './notation/ast.ts';
import type { InterfaceTypes } from './interface-name.ts';
import { breadthOf, isSecret, readValue, takesRest } from './values.ts';
import { restFrom, type Word } from './words.ts';

/** One way to read the words so far. */
export interface Path {
  readonly form: Form;
  readonly taken: readonly Taken[];
  /** What may still be typed. */
  readonly rest: Notation;
  /** An argument has taken the rest of the line. */
  readonly full?: true;
  /** Of what may stand next, what whoever reads may use; all where nothing is said. */
  readonly next?: readonly Move[];
  /** Whoever reads may not use what has been read so far. */
  readonly barred?: true;
}

/** One word and what it was read as. */
export interface Taken {
  readonly atom: Atom;
  /** Value of an argument, in its normal form; the keyword in full. */
  readonly value: string;
  readonly how: 'exact' | 'prefix' | 'argument';
  /** Other keywords began so, too. */
  readonly rivals: boolean;
}

/** How far words can be read. */
export interface Walk {
  /** Every reading of the words that fitted. */
  readonly paths: readonly Path[];
  /** How many words fitted. */
  readonly fitted: number;
  /** Whether one of the words may be a secret. */
  readonly secret: boolean;
}

/** Reads words against forms: the one walker behind Enter, `?` and Tab. `may`: which readings there are for whoever reads. */
export function walk(forms: readonly Form[], words: readonly Word[], line: string, types: InterfaceTypes = [], may = anything): Walk {
  let paths: readonly Path[] = forms.map(form => ({ form, taken: [], rest: form.notation }));
  let secret = false;
  for (const [index, word] of words.entries()) {
    const found = step(paths, { word, index }, line, { types, may });
    secret ||= found.secret;
    if (found.paths.length === 0) return { paths, fitted: index, secret };
    paths = found.paths;
  }
  return { paths, fitted: words.length, secret };
}

const anything = (_: Path): boolean => true;

/** Words that may stand next after a path. */
export function movesAfter({ rest, full, next }: Path): readonly Move[] {
  return full ? [] : (next ?? moves(rest));
}

/** Whether Enter is possible here. */
export function mayEnd({ rest, full, barred }: Path): boolean {
  return barred !== true && (full === true || canEnd(rest));
}

export type Settled =
  | { readonly path: Path }
  /** Index of a word that may be several keywords. */
  | { readonly ambiguousAt: number }
  | 'incomplete';

/**
 * The reading that is meant. A keyword goes before an argument; of arguments the narrower kind is meant. A beginning that several
 * keywords share is settled by a keyword further on (a CE8850 takes `di co ca ch`), but not by an argument: `d foo` deletes nothing.
 */
export function settle(paths: readonly Path[], length: number): Settled {
  let left = paths;
  for (let index = 0; index < length; index++) left = keywordsFirst(left, index);
  for (let index = 0; index < length; index++) {
    const asKeyword = left.filter(({ taken }) => taken[index]?.atom.type === 'keyword');
    if (keywordsAt(asKeyword, index).size > 1) return { ambiguousAt: index };
  }
  const unsettled = Math.max(-1, ...left.map(unsettledRival));
  if (unsettled >= 0) return { ambiguousAt: unsettled };
  const path = left.filter(mayEnd).sort((one, other) => breadth(one) - breadth(other))[0];
  return path ? { path } : 'incomplete';
}

/**
 * Of readings that take a word as a keyword and as an argument, the former: always where it is the whole keyword, where it begins one
 * unless only the latter is a whole command.
 */
function keywordsFirst(paths: readonly Path[], index: number): readonly Path[] {
  const isKeyword = (path: Path) => isOfLanguage(path, index);
  const asKeyword = paths.filter(isKeyword);
  if (asKeyword.length === 0 || asKeyword.length === paths.length) return paths;
  if (asKeyword.some(({ taken }) => taken[index]?.how === 'exact')) return asKeyword;
  const othersOnly = paths.some(mayEnd) && !asKeyword.some(mayEnd);
  return othersOnly ? paths.filter(path => !isKeyword(path)) : asKeyword;
}

/** Whether a word was read as one of the command language: a keyword, or the type of an interface, of which there are so many and no more. */
function isOfLanguage({ form, taken }: Path, index: number): boolean {
  const atom = taken[index]?.atom;
  if (atom?.type !== 'argument') return atom !== undefined;
  const { type } = form.parameter(atom.name);
  return type === 'interface' || type === 'interface type';
}

interface WalkedWord {
  readonly paths: readonly Path[];
  readonly secret: boolean;
}

interface Manner {
  readonly types: InterfaceTypes;
  readonly may: (path: Path) => boolean;
}

function step(paths: readonly Path[], { word, index }: { word: Word; index: number }, line: string, { types, may }: Manner): WalkedWord {
  const read: Path[] = [];
  let secret = false;
  for (const path of paths) {
    if (path.full) read.push(path);
    for (const { atom, rest } of movesAfter(path)) {
      if (atom.type === 'argument') secret ||= isSecret(path.form.parameter(atom.name));
      const next = atom.type === 'keyword' ? keyword(path, atom, rest, word) : argument({ path, atom, rest }, word, line, types);
      if (next && may(next)) read.push(next);
    }
  }
  return { paths: distinct(exactFirst(read, index)), secret };
}

/**
 * Of very many readings of one form those that leave something else to type: `{ <type> <number> | <name> } &<1-16>` can be read in thousands
 * of ways, and all of them go on alike.
 */
function distinct(paths: readonly Path[]): readonly Path[] {
  if (paths.length <= manyReadings) return paths;
  const counts = new Map<Form, number>();
  for (const { form } of paths) counts.set(form, (counts.get(form) ?? 0) + 1);
  const known = new Map<Form, Set<string>>();
  return paths.filter(({ form, rest, full }) => {
    if ((counts.get(form) ?? 0) <= manyReadings) return true;
    const left = known.get(form) ?? new Set();
    known.set(form, left);
    return left.size < left.add(JSON.stringify([rest, full])).size;
  });
}

/** More than any form of a page of ours has. */
const manyReadings = 32;

function keyword(path: Path, atom: Extract<Atom, { type: 'keyword' }>, rest: Notation, { text }: Word): Path | undefined {
  if (!beginsWith(atom.word, text)) return undefined;
  const how = atom.word.length === text.length ? 'exact' : 'prefix';
  return { form: path.form, rest, taken: [...path.taken, { atom, value: atom.word, how, rivals: false }] };
}

interface ArgumentMove {
  readonly path: Path;
  readonly atom: Extract<Atom, { type: 'argument' }>;
  readonly rest: Notation;
}

function argument({ path, atom, rest }: ArgumentMove, word: Word, line: string, types: InterfaceTypes): Path | undefined {
  const parameter = path.form.parameter(atom.name);
  const full = takesRest(parameter);
  const value = readValue(parameter, full ? restFrom(line, word) : word, types);
  if (value === undefined) return undefined;
  const taken: Taken[] = [...path.taken, { atom, value, how: 'argument', rivals: false }];
  return full ? { form: path.form, rest: nothing, taken, full } : { form: path.form, rest, taken };
}

/** A keyword typed in full is that keyword, whatever longer ones begin with it. */
function exactFirst(paths: readonly Path[], index: number): readonly Path[] {
  const asKeyword = paths.filter(({ taken }) => taken[index]?.atom.type === 'keyword');
  if (asKeyword.some(({ taken }) => taken[index]?.how === 'exact')) return paths.filter(({ taken }) => taken[index]?.how !== 'prefix');
  if (asKeyword.length < 2 || keywordsAt(asKeyword, index).size < 2) return paths;
  return paths.map(path => (path.taken[index]?.atom.type === 'keyword' ? withRivals(path) : path));
}

function withRivals(path: Path): Path {
  const last = path.taken.at(-1)!; // only called for paths that have just taken a keyword
  return { ...path, taken: [...path.taken.slice(0, -1), { ...last, rivals: true }] };
}

function keywordsAt(paths: readonly Path[], index: number): ReadonlySet<string> {
  return new Set(paths.map(({ taken }) => taken[index]?.value.toLowerCase() ?? ''));
}

/** Index of a word with rivals that no keyword behind it has settled, or -1. */
function unsettledRival(path: Path): number {
  const { taken } = path;
  const index = taken.findLastIndex((_, at) => isOfLanguage(path, at));
  return taken[index]?.rivals ? index : -1;
}

function breadth({ form, taken }: Path): number {
  return taken.reduce((sum, { atom }) => sum + (atom.type === 'argument' ? breadthOf(form.parameter(atom.name)) : 0), 0);
}

/** Keywords are the same in capitals. */
export function beginsWith(keyword: string, beginning: string): boolean {
  return beginning === '' || keyword.slice(0, beginning.length).toLowerCase() === beginning.toLowerCase();
}
