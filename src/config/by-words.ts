import type { Configuration } from './configuration.ts';

/**
 * Keys of the lines and sections that an `undo` means by its words alone: those that are these words, else those that begin with them.
 * Such lines are held as they are displayed, so words are compared as they stand.
 */
export function keysByWords(lines: Configuration, words: string): readonly string[] {
  const keysOf = (isMeant: (line: string) => boolean) => [...lines].flatMap(([key, { line }]) => (isMeant(line) ? [key] : []));
  const exact = keysOf(line => line === words);
  return exact.length > 0 ? exact : keysOf(line => line.startsWith(`${words} `));
}
