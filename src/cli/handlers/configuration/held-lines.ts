import type { Configuration } from '../../../config/configuration.ts';

/** Keys of lines that are held: equal lines are several all the same, so each has one of its own, and the same one at every start. */
export class HeldLines {
  /** Of lines that are there more than once in a section, how many there are. */
  readonly #repeated = new Map<string, number>();

  keyOf(line: string, section: Configuration | undefined, place: string): string {
    const first = `held ${line}`;
    if (!section?.has(first)) return first;
    const repeated = `${place}\n${first}`;
    for (let count = this.#repeated.get(repeated) ?? 2; ; count += 1) {
      const key = `${first}\n${count}`;
      if (section.has(key)) continue;
      this.#repeated.set(repeated, count + 1);
      return key;
    }
  }
}
