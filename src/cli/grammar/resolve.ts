import { nameOfSection } from '../../config/held-keys.ts';
import { withoutSecrets } from '../../config/secret.ts';
import type { ViewStack } from './view-stack.ts';
import type { CommandTree, Form } from './command-tree.ts';
import { type LineError, misfit } from './line-error.ts';
import { isForThis } from './interface-views.ts';
import { isOwnValue } from './own-value.ts';
import { allLevels, isSeen, type Sight } from './sight.ts';
import { currentView, leave } from './view-stack.ts';
import { beginsWith, type Path, settle, type Taken, type Settled, walk, type Walk } from './walk.ts';
import type { Word } from './words.ts';

/** A line as a form of a page, in the view where it was found. */
export interface Match {
  readonly form: Form;
  readonly taken: readonly Taken[];
  readonly views: ViewStack;
  readonly secret: boolean;
}

export interface Mismatch extends LineError {
  readonly secret: boolean;
}

/** What of a log-in says how its lines are read. */
export interface Reader {
  readonly views: ViewStack;
  /** `system-view immediately`: every line takes effect at Enter. */
  readonly immediate: boolean;
  readonly terminal: {
    /** `terminal command forward matched upper-view`: a line unknown in a view is looked for in those above. */
    readonly upperViews: boolean;
  };
}

/** Reads words by the pages that the current view has, as far as this user level knows them. */
export function walkIn(tree: CommandTree, reader: Reader, words: readonly Word[], line: string, sight = allLevels): Walk {
  return walk(ownForms(tree, reader, words, sight), words, line, tree.interfaceTypes, seenBy(sight, reader));
}

/** The same, and by all else that the release is known to have. Pages come first. */
export function walkWidely(tree: CommandTree, reader: Reader, words: readonly Word[], line: string, sight = allLevels): Walk {
  const entry = currentView(reader.views);
  const known = tree.knownForms(entry, words).filter(form => isSeen(form, entry.view, sight));
  const forms = [...ownForms(tree, reader, words, sight), ...known.filter(isThere(tree, reader, words))];
  return walk(forms, words, line, tree.interfaceTypes, seenBy(sight, reader));
}

const seenBy = ({ rights }: Sight, { views }: Reader): ((path: Path) => boolean) | undefined =>
  rights && (path => rights.reaches(currentView(views).view, path));

function ownForms(tree: CommandTree, reader: Reader, words: readonly Word[], sight: Sight): readonly Form[] {
  const here = currentView(reader.views);
  return formsOfView(tree, reader, words, sight).filter(({ page }) => isForThis(page, here));
}

function formsOfView(tree: CommandTree, reader: Reader, words: readonly Word[], sight: Sight): readonly Form[] {
  const { view, section = '' } = currentView(reader.views);
  const name = nameOfSection(section);
  return formsBeginning(tree, reader, words).filter(
    form => isSeen(form, view, sight) && !(reader.immediate && form.page.twoPhase) && name.startsWith(form.page.within ?? ''),
  );
}

const formsBeginning = (tree: CommandTree, { views }: Reader, words: readonly Word[]): readonly Form[] =>
  tree.formsStarting(currentView(views).view, words[0]?.text.toLowerCase() ?? '');

/** What begins like a command that takes part in two-phase commits is not there where every line takes effect at once. */
function isThere(tree: CommandTree, reader: Reader, words: readonly Word[]): (form: Form) => boolean {
  if (!reader.immediate) return () => true;
  const missing = new Set(formsBeginning(tree, reader, words).flatMap(form => (form.page.twoPhase ? form.firstWord : [])));
  return form => !missing.has(form.firstWord);
}

/**
 * Finds the form that a line is meant as. A line unknown in this view is looked for in the views above it, except for `undo` and
 * for what is ambiguous here (Configuration Guide, "Intelligent Rollback"); the user view is not among them.
 */
export function resolve(tree: CommandTree, reader: Reader, words: readonly Word[], line: string): Match | Mismatch {
  const here = read(tree, reader, words, line);
  if (!asksAbove(tree, reader, words)) return here;
  const shortened = shortenedAt(tree, reader, words, line, here);
  if (shortened === undefined && ('form' in here || here.id === 'ambiguous-command')) return here;

  for (let views = leave(reader.views); views.length > 1; views = leave(views)) {
    const there = read(tree, { ...reader, views }, words, line);
    if ('form' in there && (shortened === undefined || there.taken[shortened]?.how === 'exact')) return there;
  }
  return here;
}

/** Whether a line that is none here may be one of the views above. */
export function asksAbove(tree: CommandTree, { views, terminal }: Reader, words: readonly Word[]): boolean {
  return terminal.upperViews && !isNegation(words[0]) && !tree.isApart(currentView(views).view);
}

/**
 * The word that only what is known of this view has, as a beginning: where a view above has it in full it is that word, `vlan 10` and not
 * `vlan-group 10`.
 */
function shortenedAt(tree: CommandTree, reader: Reader, words: readonly Word[], line: string, here: Match | Mismatch): number | undefined {
  if ('form' in here) {
    const at = here.form.isKnownOnly ? here.taken.findIndex(({ how }) => how === 'prefix') : -1;
    return at < 0 ? undefined : at;
  }
  if (here.id !== 'ambiguous-command' || !tree.knowsMore) return undefined;
  const own = judge(walkIn(tree, reader, words, line), reader, words, line);
  return 'form' in own || own.id === 'ambiguous-command' ? undefined : words.findIndex(({ offset }) => offset === here.offset);
}

/**
 * What our pages read whole is theirs, whatever else could be meant, but for a keyword in full; all else is read with what is only known
 * beside them.
 */
function read(tree: CommandTree, reader: Reader, words: readonly Word[], line: string): Match | Mismatch {
  const found = walkIn(tree, reader, words, line);
  const own = judge(found, reader, words, line);
  if ('form' in own) return namedByKeyword(tree, reader, words, line, own) ?? own;
  if (!tree.knowsMore || isOfOtherInterfaces(tree, reader, words, line)) return own;
  const wide = judge(walkWidely(tree, reader, words, line), reader, words, line);
  const better = 'form' in wide && (isOwnValue(found, wide) || !saysMore(wide, own, found.fitted)) ? own : wide;
  return own.secret || ('form' in better && mayHoldSecret(better, line)) ? { ...better, secret: true } : better;
}

/**
 * What one of ours takes as a value, and another of ours or what else is known has as a keyword in full, is that keyword: `ping lsp` asks no
 * host of that name. Undefined where there is no such word. Of what is configured nothing else is read: names are the operator's there, and lines many.
 */
function namedByKeyword(tree: CommandTree, reader: Reader, words: readonly Word[], line: string, own: Match): Match | Mismatch | undefined {
  if (!tree.knowsMore || own.form.page.effect !== 'immediate') return undefined;
  const at = own.taken.findIndex(({ how }, index) => how === 'argument' && looksLikeKeyword.test(words[index]?.text ?? ''));
  if (at < 1) return undefined;
  const known = tree.knownForms(currentView(reader.views), words.slice(0, at + 1)).filter(isThere(tree, reader, words));
  const meant = walk([...ownForms(tree, reader, words, allLevels), ...known], words.slice(0, at + 1), line, tree.interfaceTypes);
  const isMeant = ({ taken }: Path) =>
    taken.every(({ how, value }, index) => (index < at ? value === own.taken[index]?.value : how === 'exact'));
  const forms = new Set(meant.fitted > at ? meant.paths.filter(isMeant).map(({ form }) => form) : []);
  return forms.size === 0 ? undefined : judge(walk([...forms], words, line, tree.interfaceTypes), reader, words, line);
}

/** What a page has for other types of interfaces is none for this one, whatever else is known of all of them. */
function isOfOtherInterfaces(tree: CommandTree, reader: Reader, words: readonly Word[], line: string): boolean {
  const here = currentView(reader.views);
  const others = formsOfView(tree, reader, words, allLevels).filter(({ page }) => !isForThis(page, here));
  return others.length > 0 && 'form' in judge(walk(others, words, line, tree.interfaceTypes), reader, words, line);
}

/**
 * Whether a whole reading says more of a line than the error of our pages. Of leading words no more is known: what stands behind them may
 * be anything, and a value may be any. Where our pages got further, or know what the value has to be, they are right.
 */
function saysMore({ form, taken }: Match, { id }: Mismatch, fitted: number): boolean {
  const kindAt = (at: number) => (taken[at]?.atom.type === 'argument' ? form.parameter(taken[at].atom.name).type : undefined);
  const told = taken.filter((_, at) => kindAt(at) !== 'anything').length;
  const kind = kindAt(fitted);
  const isOwn = id === 'wrong-parameter' && kind !== undefined && (vague.has(kind) || taken.length === fitted + 1);
  return told >= fitted && !isOwn;
}

/** What is only known may say nothing of its arguments: the words before them tell. */
const mayHoldSecret = ({ taken }: Match, line: string): boolean => taken[0]?.value !== display && withoutSecrets(line) !== line;

function judge(found: Walk, { views }: Reader, words: readonly Word[], line: string): Match | Mismatch {
  const verdict = settle(found.paths, found.fitted);
  const { secret } = found;
  if (typeof verdict === 'object' && 'path' in verdict && found.fitted === words.length) {
    return { form: verdict.path.form, taken: verdict.path.taken, views, secret };
  }
  return { ...errorOf(found, verdict, words, line), secret };
}

/** The error that Enter gives, and `?` behind words that lead nowhere. Where our pages got as far as any, it is theirs. */
export function errorOf(found: Walk, verdict: Settled, words: readonly Word[], line: string): LineError {
  if (typeof verdict === 'object' && 'ambiguousAt' in verdict) {
    return { id: 'ambiguous-command', offset: words[verdict.ambiguousAt]?.offset ?? 0 };
  }
  const word = words[found.fitted];
  return word ? misfit(found, word) : { id: 'incomplete-command', offset: line.length + 1 };
}

/** `undo`, or a beginning of it. */
export function isNegation(word: Word | undefined): boolean {
  return word !== undefined && beginsWith(negation, word.text);
}

const looksLikeKeyword = /^[a-z]/i;
const vague: ReadonlySet<string> = new Set(['value', 'anything']);
/** The word that takes back what stands behind it. */
export const negation = 'undo';
const display = 'display';
