/** What is said of commands by their first words, in one view or in all. */
export class Beginnings<Said> {
  readonly #said = new Map<string, Map<string, Said>>();
  readonly #firstWords = new Set<string>();

  add(view: string, words: string, said: Said): void {
    const name = nameOfView[view.toLowerCase()] ?? view.toLowerCase();
    const here = this.#said.get(name) ?? new Map<string, Said>();
    this.#said.set(name, here.set(words.toLowerCase(), said));
    this.#firstWords.add(firstOf(words.toLowerCase()));
  }

  get isEmpty(): boolean {
    return this.#said.size === 0;
  }

  startWith(word: string): boolean {
    return this.#firstWords.has(word.toLowerCase());
  }

  /** Of the longest beginning of a line that is here; its own view goes before all views. */
  longest(view: string, words: readonly string[]): Said | undefined {
    if (this.isEmpty) return undefined;
    for (let length = words.length; length > 0; length--) {
      const beginning = words.slice(0, length).join(' ').toLowerCase();
      for (const name of [view, everyView]) {
        const said = this.#said.get(name)?.get(beginning);
        if (said !== undefined) return said;
      }
    }
    return undefined;
  }

  /** Those that go on where a line has got to. */
  furtherOn(view: string, words: readonly string[]): readonly (readonly string[])[] {
    const beginning = `${words.join(' ').toLowerCase()} `;
    const keys = [view, everyView].flatMap(name => [...(this.#said.get(name)?.keys() ?? [])]);
    return keys.filter(key => key.startsWith(beginning)).map(key => key.split(' '));
  }
}

const firstOf = (words: string): string => words.split(' ', 1)[0] ?? '';

const nameOfView: Readonly<Record<string, string>> = { shell: 'user' };
export const everyView = 'global';
