import { keysByWords, keysByWordsFurtherOn } from '../../config/by-words.ts';
import { conceal, isCipher } from '../../config/cipher.ts';
import { type Configuration, type Edit, emptyConfiguration, section } from '../../config/configuration.ts';
import { fill } from '../../config/template.ts';
import type { Entropy } from '../../pki/entropy.ts';
import { type Match, type Mismatch, negation } from '../grammar/resolve.ts';
import { isSecret } from '../grammar/values.ts';
import { mayEnd, type Taken, walk } from '../grammar/walk.ts';
import { splitWords } from '../grammar/words.ts';
import { canonicalOf } from './canonical.ts';
import { type ConfigurationLine, editsOfLine } from './holding.ts';
import { changeSession, type Course, say } from './outcome.ts';
import type { CliSession } from './session.ts';

/** Reads a line where this log-in is. */
export type ReadLine = (line: string, session: CliSession) => Match | Mismatch;

/** Whether a line that is only known changes the configuration, or opens a view; all others are told and no more. */
export function isHeld(match: Match): boolean {
  const { form } = match;
  return form.page.configuration?.[form.name] !== undefined || (form.page.effect === 'candidate' && isUndo(match));
}

/**
 * What a line that is only known changes in the candidate. An `undo` goes by the words behind it, and where there is nothing to remove it
 * may itself be what the configuration shows, as `undo shutdown` is.
 */
export function editsOfKnownLine(line: ConfigurationLine, candidate: Configuration, switchKey: () => string | undefined): readonly Edit[] {
  const holding = line.form.page.configuration?.[line.form.name];
  return holding ? editsOfLine(line, holding, candidate) : editsOfUndo(line, candidate, switchKey);
}

/** The same of an `undo` that is read by its words alone. */
export function editsOfUndo(line: ConfigurationLine, candidate: Configuration, switchKey: () => string | undefined): readonly Edit[] {
  const lines = section(candidate, line.place.path) ?? emptyConfiguration;
  const words = wordsUndone(line.canonical);
  const begun = keysByWords(lines, words);
  const keys = begun.length > 0 ? begun : keysByWordsFurtherOn(lines, words);
  if (keys.length > 0) return keys.map(key => ({ op: 'clear', ...line.place, key, entered: line.canonical }));
  const key = switchKey();
  return key === undefined ? [] : [{ op: 'set', ...line.place, key, node: { line: line.canonical, args: {} } }];
}

/** Key of the line that an `undo` takes back, where that is a switch: keywords and no value. */
export function keyOfSwitch(canonical: string, session: CliSession, read: ReadLine): string | undefined {
  const words = wordsUndone(canonical);
  const match = read(words, session);
  if (!('form' in match) || !match.form.isKnownOnly || canonicalOf(match) !== words) return undefined;
  const holding = match.form.page.configuration?.[match.form.name];
  const isSwitch = match.taken.every(({ atom }) => atom.type === 'keyword');
  return isSwitch && holding && 'set' in holding ? fill(holding.set, {}) : undefined;
}

const wordsUndone = (canonical: string): string => canonical.slice(negation.length + 1);
const isUndo = ({ taken }: Match): boolean => taken[0]?.value === negation;

/** The line with its secrets as cipher text, as a configuration holds them; what is cipher text already stays. */
export function concealed(match: Match, { bytes }: Entropy): Match {
  if (!match.secret) return match;
  const taken = match.taken.map(word => (isPlainSecret(match, word) ? { ...word, value: conceal(unquoted(word.value), bytes(12)) } : word));
  const at = match.taken.findIndex((word, index) => announcesPlain(match, match.taken[index + 1], word));
  const ways = at < 0 ? [] : [taken.with(at, cipherWord), taken.toSpliced(at + 1, 0, cipherWord)];
  return { ...match, taken: ways.find(way => isLineOf(match, way)) ?? taken };
}

/** Whether the form that was typed has such a line: `simple` gives way to `cipher`, stands before it, or is all that there is. */
function isLineOf(match: Match, taken: readonly Taken[]): boolean {
  const line = canonicalOf({ ...match, taken });
  const words = splitWords(line);
  const { paths, fitted } = walk([match.form], words, line);
  return fitted === words.length && paths.some(mayEnd);
}

function isPlainSecret({ form }: Match, { atom, value }: Taken): boolean {
  return atom.type === 'argument' && isSecret(form.parameter(atom.name)) && !isCipher(value);
}

const announcesPlain = ({ form }: Match, next: Taken | undefined, { value, atom }: Taken): boolean =>
  atom.type === 'keyword' && plainWords.has(value) && next?.atom.type === 'argument' && isSecret(form.parameter(next.atom.name));

const cipherWord: Taken = { value: 'cipher', atom: { type: 'keyword', word: 'cipher' }, how: 'exact', rivals: false };

const unquoted = (value: string): string => value.replace(/^"(.*)"$/, '$1');

const plainWords: ReadonlySet<string> = new Set(['simple', 'plain', 'plain-text']);

/** Said once in a log-in: the router would take such lines in silence, and so do we from then on. */
export function* tellOfHeldLine(session: CliSession): Course {
  if (session.toldOfHeldLines) return;
  yield say('not-emulated-but-held');
  yield changeSession(old => ({ ...old, toldOfHeldLines: true }));
}
