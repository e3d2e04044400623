import type { Form } from './command-tree.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * The forms of a vocabulary that a line may be meant as. Of a pack whose `undo` has 3,000 forms only those are walked whose second and third
 * word may be those typed; all of them where they fit none, for then they say what is wrong.
 */
export class KnownForms {
  readonly #vocabulary: Vocabulary;
  readonly #asked = new Map<string, readonly Form[]>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  starting(view: string, words: readonly Word[]): readonly Form[] {
    const [first = '', second, third] = words.slice(0, 3).map(({ text }) => text.toLowerCase());
    return this.#remembered(`${view}\n${first} ${second ?? ''} ${third ?? ''}`, () => this.#find(view, first, second, third));
  }

  #find(view: string, first: string, second: string | undefined, third: string | undefined): readonly Form[] {
    const both = second === undefined ? [] : this.#vocabulary.formsStarting(view, first, second, third);
    const isWhole = ({ firstWord: word }: Form) => word === first;
    if (both.some(isWhole)) return both;
    const all = this.#remembered(`${view}\n${first}`, () => this.#vocabulary.formsStarting(view, first));
    // a word in full is that word, though what follows it may fit a longer one
    return both.length > 0 && !all.some(isWhole) ? both : all;
  }

  /** Whoever pastes a configuration begins many lines alike; whoever types at random is not remembered for ever. */
  #remembered(key: string, find: () => readonly Form[]): readonly Form[] {
    const known = this.#asked.get(key);
    if (known) return known;
    const found = find();
    if (this.#asked.size >= kept) this.#asked.clear();
    this.#asked.set(key, found);
    return found;
  }
}

const kept = 1_000;
