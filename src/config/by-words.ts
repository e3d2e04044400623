import type { Configuration, ConfigurationNode } from './configuration.ts';
import { heldKeysOf } from './held-keys.ts';
import { linesBeginning, spaced } from './line-index.ts';

/**
 * Keys of the lines and sections that somebody means by words alone: those that are these words, else those that begin with them; where
 * there are none, those that do so in other letters. Blanks between words do not count. `isOne`: of which lines.
 */
export function keysByWords(lines: Configuration, words: string, isOne = (_: ConfigurationNode): boolean => true): readonly string[] {
  return meantBy(lines, words, isOne, [isSame, begins, isSameInAnyCase, beginsInAnyCase]);
}

/**
 * Keys of the lines that begin with the first two words and have the others further on, in this order: `route-policy a node 10` means
 * `route-policy a permit node 10`; or that are these words but for how a secret is written, `md5-password cipher 1.1.1.1 …`. For words that
 * are known to be a command, which may leave out what its line says.
 */
export function keysByWordsFurtherOn(lines: Configuration, words: string, isOne = (_: ConfigurationNode): boolean => true) {
  const found = meantBy(lines, words, isOne, [hasFurtherOn]);
  return found.length > 0 ? found : meantBy(lines, words, isOne, [beginsHoweverWritten]);
}

/** Keys of the lines that are these words. */
export function keysOfLine(lines: Configuration, words: string, isOne = (_: ConfigurationNode): boolean => true): readonly string[] {
  return meantBy(lines, words, isOne, [isSame, isSameInAnyCase]);
}

type Meaning = (text: string, meant: string) => boolean;

/** By the first meaning that fits any. */
function meantBy(lines: Configuration, words: string, isOne: (node: ConfigurationNode) => boolean, meanings: readonly Meaning[]) {
  const exact = heldKeysOf(words, lines).filter(key => isOne(lines.get(key)!)); // they are there
  if (exact.length > 0) return exact;
  const meant = spaced(words);
  const candidates = linesBeginning(lines, firstWords(meant, meanings));
  for (const isMeant of meanings) {
    const found = candidates.filter(({ text, node }) => isMeant(text, meant) && isOne(node));
    if (found.length > 0) return found.map(({ key }) => key);
  }
  return [];
}

/** Those that a line begins with, whichever of these is meant. */
function firstWords(meant: string, meanings: readonly Meaning[]): string {
  const shared = meanings.includes(hasFurtherOn) ? /^\S+ \S+ / : meanings.includes(beginsHoweverWritten) ? /^\S+ / : /.*/s;
  return shared.exec(meant)?.[0] ?? meant;
}

const isSame: Meaning = (text, meant) => text === meant;
const isSameInAnyCase: Meaning = (text, meant) => text.toLowerCase() === meant.toLowerCase();
const begins: Meaning = (text, meant) => text.startsWith(meant);
const hasFurtherOn: Meaning = (text, meant) => {
  const [first = '', second = '', ...others] = meant.trim().split(' ');
  if (others.length === 0 || !beginsInAnyCase(text, `${first} ${second} `)) return false;
  const left = text.trim().split(' ').slice(2);
  return others.every(word => {
    const at = left.indexOf(word);
    left.splice(0, at + 1);
    return at >= 0;
  });
};
const beginsHoweverWritten: Meaning = (text, meant) => beginsInAnyCase(text.replace(/ (?:simple|plain|cipher)(?= )/g, ''), meant);
const beginsInAnyCase: Meaning = (text, meant) => text.toLowerCase().startsWith(meant.toLowerCase());
