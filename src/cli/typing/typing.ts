import type { CommandTree } from '../grammar/command-tree.ts';
import type { InterfaceTypes } from '../grammar/interface-name.ts';
import type { LineError } from '../grammar/line-error.ts';
import { outputKeyword, outputProspect, pipe, type OutputProspect, splitOutput } from '../output/filter.ts';
import { asksAbove, errorOf, type Reader, walkIn, walkWidely } from '../grammar/resolve.ts';
import { readValue } from '../grammar/values.ts';
import { limited, type Sight } from '../grammar/sight.ts';
import { currentView, leave, upTo } from '../grammar/view-stack.ts';
import { beginsWith, mayEnd, movesAfter, type Path, settle, type Walk } from '../grammar/walk.ts';
import { splitWords, type Word } from '../grammar/words.ts';

/** A line that is still being typed. */
export interface Typing {
  readonly text: string;
  readonly reader: Reader;
  /** Words in front of the one being typed. */
  readonly words: readonly Word[];
  /** The word being typed, empty behind a blank. */
  readonly partial: Word;
}

/** What may stand where the operator is typing. */
export interface Prospect {
  readonly paths: readonly Path[];
  /** Whether Enter is possible here. */
  readonly mayEnd: boolean;
  /** Whether `|` may follow. */
  readonly filterable: boolean;
}

/** What an operator may do; of what they may not, nothing is shown. */
export interface Rights {
  readonly sight: Sight;
  /** `>` and `>>` */
  readonly mayRedirect: boolean;
}

export function typingOf(tree: CommandTree, reader: Reader, text: string): Typing {
  const all = splitWords(text);
  const handed = handedWords(tree, reader, text, all);
  return typingOfWords(text, handed > 0 ? { ...reader, views: upTo(reader.views, 1) } : reader, all.slice(handed));
}

/** What could stand next, as far as whoever types may see it; or the error of what stands there already. */
export function prospect(tree: CommandTree, typing: Typing, sight: Sight): Prospect | LineError {
  const here = prospectHere(tree, typing, sight);
  if ('id' in here && here.id === 'ambiguous-command') return here;
  const isOwn =
    !('id' in here) && (isOpen(typing) || here.paths.some(path => !path.form.isKnownOnly && mayGoOn(path, typing.partial, tree)));
  return isOwn || !asksAbove(tree, typing.reader, [...typing.words, typing.partial]) ? here : withAbove(tree, typing, sight, here);
}

/** Where this view has nothing of its own Enter asks those above it, and so does `?`. */
function withAbove(tree: CommandTree, typing: Typing, sight: Sight, here: Prospect | LineError): Prospect | LineError {
  const views = leave(typing.reader.views);
  if (views.length === 1) return here;
  const there = prospect(tree, { ...typing, reader: { ...typing.reader, views } }, sight);
  if ('id' in there) return here;
  if ('id' in here) return there;
  const paths = typing.words.reduce<readonly Path[]>((left, _, at) => inFull(left, at), [...here.paths, ...there.paths]);
  return { paths, mayEnd: here.mayEnd || there.mayEnd, filterable: here.filterable || there.filterable };
}

/** Nothing is typed yet: what is listed is what this view has. */
const isOpen = ({ words, partial }: Typing): boolean => words.length === 0 && partial.text === '';

/** Whether a word may stand next. */
function mayGoOn(path: Path, partial: Word, tree: CommandTree): boolean {
  if (partial.text === '') return true;
  if (nextKeywords([path], partial.text).size > 0 || nextInterfaceTypes([path], partial.text, tree.interfaceTypes).length > 0) return true;
  return movesAfter(path).some(
    ({ atom }) => atom.type === 'argument' && readValue(path.form.parameter(atom.name), partial, tree.interfaceTypes) !== undefined,
  );
}

/** A word in full goes before a beginning of another, and before a value. */
function inFull(paths: readonly Path[], at: number): readonly Path[] {
  const full = paths.filter(({ taken }) => taken[at]?.how === 'exact');
  return full.length > 0 ? full : paths;
}

function prospectHere(tree: CommandTree, { text, reader, words }: Typing, sight: Sight): Prospect | LineError {
  const { view } = currentView(reader.views);
  const limits = (path: Path) => limited(path, view, sight);
  const wide = prospectOf(walkWidely(tree, reader, words, text, sight), words, text, limits);
  if (!('id' in wide) || !tree.knowsMore) return wide;
  // what Enter takes as a line of our pages may go on as one, too
  const own = prospectOf(walkIn(tree, reader, words, text, sight), words, text, limits);
  return !('id' in own) && own.mayEnd ? own : wide;
}

function prospectOf(found: Walk, words: readonly Word[], text: string, limits: (path: Path) => Path): Prospect | LineError {
  const verdict = settle(found.paths, found.fitted);
  const isAmbiguous = typeof verdict === 'object' && 'ambiguousAt' in verdict;
  if (found.fitted < words.length || isAmbiguous) return errorOf(found, verdict, words, text);
  const paths = words.reduce<readonly Path[]>((left, _, at) => inFull(left, at), found.paths).map(limits);
  return { paths, mayEnd: words.length > 0 && paths.some(mayEnd), filterable: paths.some(isFilterable) };
}

/** Keywords that may stand next and begin so, in alphabetical order, with the help of the first page that has some. */
export function nextKeywords(paths: readonly Path[], beginning: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of paths) {
    for (const { atom } of movesAfter(path)) {
      if (atom.type !== 'keyword' || !beginsWith(atom.word, beginning)) continue;
      found.set(atom.word, found.get(atom.word) || (path.form.page.help[atom.word] ?? ''));
    }
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Types of interfaces that may stand next, alone or with a number behind them, and begin so, in alphabetical order. */
export function nextInterfaceTypes(paths: readonly Path[], beginning: string, types: InterfaceTypes): readonly string[] {
  const found = new Set<string>();
  for (const path of paths) {
    for (const { atom } of movesAfter(path)) {
      const parameter = atom.type === 'argument' ? path.form.parameter(atom.name) : undefined;
      if (parameter?.type !== 'interface' && parameter?.type !== 'interface type') continue;
      for (const type of parameter.of === undefined ? types : [parameter.of]) if (beginsWith(type, beginning)) found.add(type);
    }
  }
  return [...found].sort();
}

/** What may stand next in the output part of a line; undefined where the line has none. */
export function nextInOutput({ text, words, partial }: Typing, { mayRedirect }: Rights): OutputProspect | LineError | undefined {
  const { output } = splitOutput(words);
  const [operator] = output;
  if (!operator) return undefined;
  if (operator.text !== pipe && !mayRedirect) return { id: 'unrecognized-command', offset: operator.offset };
  const next = outputProspect(output, text);
  return 'id' in next ? next : { ...next, verbs: next.verbs.filter(verb => beginsWith(verb, partial.text)) };
}

function typingOfWords(text: string, reader: Reader, all: readonly Word[]): Typing {
  const last = all.at(-1);
  const end: Word = { text: '', value: '', quoted: false, offset: text.length };
  const isWithinWord = last !== undefined && last.offset + last.text.length === text.length;
  return {
    text,
    reader,
    words: isWithinWord ? all.slice(0, -1) : all,
    partial: isWithinWord ? last : end,
  };
}

/** How many words hand the rest of the line on to another view, like `run`. */
function handedWords(tree: CommandTree, reader: Reader, text: string, words: readonly Word[]): number {
  const { paths } = walkIn(tree, reader, words, text);
  const path = paths.find(({ full, form }) => full === true && form.page.runs?.[form.name] !== undefined);
  return path ? path.taken.length - 1 : 0;
}

function isFilterable(path: Path): boolean {
  return mayEnd(path) && path.taken[0]?.value === outputKeyword;
}
