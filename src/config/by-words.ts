import type { ConfigurationNode } from './configuration.ts';

/**
 * Keys of the lines and sections that somebody means by words alone: those that are these words, else those that begin with them. Blanks
 * between words do not count; case does where that tells lines apart.
 */
export function keysByWords(lines: Iterable<readonly [string, ConfigurationNode]>, words: string): readonly string[] {
  const meant = spaced(words);
  const candidates = [...lines].flatMap(([key, { line }]) => {
    const text = spaced(line);
    return text.toLowerCase().startsWith(meant.toLowerCase()) ? [{ key, text }] : [];
  });
  for (const isMeant of [isSame, isSameInAnyCase, begins, () => true]) {
    const found = candidates.filter(({ text }) => isMeant(text, meant));
    if (found.length > 0) return found.map(({ key }) => key);
  }
  return [];
}

/** Keys of the lines that are these words. */
export function keysOfLine(lines: Iterable<readonly [string, ConfigurationNode]>, words: string): readonly string[] {
  const meant = spaced(words);
  const alike = [...lines].filter(([, { line }]) => isSameInAnyCase(spaced(line), meant));
  const exact = alike.filter(([, { line }]) => isSame(spaced(line), meant));
  return (exact.length > 0 ? exact : alike).map(([key]) => key);
}

/** One blank between words, and one behind the last. */
const spaced = (text: string): string => `${text.trim().replace(/[ \t]+/g, ' ')} `;

const isSame = (text: string, meant: string): boolean => text === meant;
const isSameInAnyCase = (text: string, meant: string): boolean => text.toLowerCase() === meant.toLowerCase();
const begins = (text: string, meant: string): boolean => text.startsWith(meant);
