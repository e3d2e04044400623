import type { Configuration } from './configuration.ts';

/** Keys of lines that are held: equal lines are several all the same, so each has one of its own, and the same one at every start. */
export class HeldKeys {
  /** Of lines that are there more than once in a section, how many there are. */
  readonly #repeated = new Map<string, number>();

  /** For one more such line. `place`: the section, by a name of its own. */
  keyOf(line: string, section: Configuration | undefined, place: string): string {
    if (!section?.has(heldKey(line))) return heldKey(line);
    const repeated = `${place}\n${line}`;
    for (let count = this.#repeated.get(repeated) ?? 2; ; count += 1) {
      const key = heldKey(line, count);
      if (section.has(key)) continue;
      this.#repeated.set(repeated, count + 1);
      return key;
    }
  }
}

/** Keys of the lines that are held and have exactly this text. */
export function heldKeysOf(line: string, section: Configuration): readonly string[] {
  const keys: string[] = [];
  for (let count = 1, node = section.get(heldKey(line)); node; count += 1, node = section.get(heldKey(line, count))) {
    if (node.line === line) keys.push(heldKey(line, count)); // else it is the key of a text that ends in a number
  }
  return keys;
}

/** What a section is called whose line is held or not: its key, or the line that it was held by. */
export const nameOfSection = (key: string): string => (key.startsWith(heldKey('')) ? key.slice(heldKey('').length) : key);

export const heldKey = (line: string, count = 1): string => (count === 1 ? `held ${line}` : `held ${line}\n${count}`);
