import { value } from '../../src/cli/grammar/known-words.ts';
import { type Atom, canEnd, moves, type Notation } from '../../src/cli/grammar/notation/ast.ts';

/** Words that the model has itself. */
export interface OwnWords {
  readonly ends: boolean;
  readonly open: boolean;
  /** What may stand behind this word; undefined where it may not stand. */
  at(word: string): OwnWords | undefined;
}

/** What any of these trees has: what is valid everywhere is unfolded once, and not for each view. */
export function together(trees: readonly OwnWords[]): OwnWords {
  return {
    ends: trees.some(({ ends }) => ends),
    open: trees.some(({ open }) => open),
    at(word) {
      const below = trees.flatMap(tree => tree.at(word) ?? []);
      return below.length > 1 ? together(below) : below[0];
    },
  };
}

/** Leading words of forms, those that begin alike together. */
export class WordTree {
  readonly below = new Map<string, WordTree>();
  ends = false;
  open = false;

  /** Takes in the first words of a form: as many as `depth` says, and all of those that `own` has as well. */
  add(form: Notation, depth: number, takesRest: TakesRest, own?: OwnWords): void {
    this.ends ||= canEnd(form);
    for (const { atom, rest } of moves(form)) {
      const word = wordOf(atom);
      const child = this.#child(word);
      const ownBelow = own?.at(word);
      child.open ||= atom.type === 'argument' && takesRest(atom.name);
      if (depth > 1 || (ownBelow && depth > -deepest)) child.add(rest, depth - 1, takesRest, ownBelow);
      else {
        child.ends ||= canEnd(rest);
        child.open ||= moves(rest).length > 0;
      }
    }
  }

  /** Leaves out what the pages of the model have: they are the authority on it. */
  without(own: OwnWords | undefined): this {
    if (!own) return this;
    this.ends &&= !own.ends;
    this.open &&= !own.open;
    for (const [word, child] of this.below) {
      if (child.without(own.at(word)).isEmpty) this.below.delete(word);
    }
    return this;
  }

  at(word: string): WordTree | undefined {
    return this.below.get(word);
  }

  get isEmpty(): boolean {
    return !this.ends && !this.open && this.below.size === 0;
  }

  /** Every place where a command may end or go on untold: its words, and whether it does the one or the other. */
  *leaves(words: readonly string[] = []): Generator<Leaf> {
    if (this.ends || this.open) yield { words, ends: this.ends, open: this.open };
    for (const [word, child] of this.below) yield* child.leaves([...words, word]);
  }

  /** Takes such a place in. */
  addLeaf({ words: [word, ...rest], ends, open }: Leaf): void {
    if (word !== undefined) return this.#child(word).addLeaf({ words: rest, ends, open });
    this.ends = ends;
    this.open = open;
  }

  #child(word: string): WordTree {
    const child = this.below.get(word) ?? new WordTree();
    this.below.set(word, child);
    return child;
  }
}

/** Whether an argument of this name takes all of the line. */
export type TakesRest = (name: string) => boolean;

export interface Leaf {
  readonly words: readonly string[];
  readonly ends: boolean;
  readonly open: boolean;
}

/** Words that are the same in capitals stand as they are typed by most. */
const wordOf = (atom: Atom): string => (atom.type === 'keyword' ? atom.word : value);

/** How many words more than asked for are followed where the model has them, too: forms with many options have many orders. */
const deepest = 2;
