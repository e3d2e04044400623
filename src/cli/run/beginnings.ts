/** What is said of commands by their first words, in one view or in all: a tree by words. */
export class Beginnings<Said> {
  readonly #byView = new Map<string, Branch<Said>>();

  add(view: string, words: string, said: Said): void {
    const name = nameOfView[view.toLowerCase()] ?? view.toLowerCase();
    let at = branchOf(this.#byView, name);
    for (const word of words.toLowerCase().split(' ')) at = branchOf(at.branches, word);
    at.said = said;
  }

  get isEmpty(): boolean {
    return this.#byView.size === 0;
  }

  /** Where every line of a view begins. */
  start(view: string): Trail<Said> {
    const branches = [view, everyView].flatMap(name => this.#byView.get(name) ?? []);
    return new Trail(undefined, branches);
  }
}

/** How far a line follows beginnings. Of the longest that it has counts what is said; its own view goes before all views. */
export class Trail<Said> {
  readonly said: Said | undefined;
  readonly #branches: readonly Branch<Said>[];

  constructor(said: Said | undefined, branches: readonly Branch<Said>[]) {
    this.said = said;
    this.#branches = branches;
  }

  /** Words that some beginning goes on with, in small letters. */
  get words(): readonly string[] {
    return this.#branches.flatMap(({ branches }) => [...branches.keys()]);
  }

  next(word: string): Trail<Said> {
    const branches = this.#branches.flatMap(each => each.branches.get(word) ?? []);
    return new Trail(branches.find(({ said }) => said !== undefined)?.said ?? this.said, branches);
  }
}

interface Branch<Said> {
  said: Said | undefined;
  readonly branches: Map<string, Branch<Said>>;
}

function branchOf<Said>(branches: Map<string, Branch<Said>>, word: string): Branch<Said> {
  const branch = branches.get(word) ?? { said: undefined, branches: new Map<string, Branch<Said>>() };
  branches.set(word, branch);
  return branch;
}

const nameOfView: Readonly<Record<string, string>> = { shell: 'user' };
export const everyView = 'global';
