import type { Trail } from './beginnings.ts';

/** What a user may do where a line has got to. Rules go before levels, and among rules the first that says something. */
export class RightsAlong {
  readonly #level: number;
  readonly #rules: readonly Trail<boolean>[];
  readonly #levels: Trail<number>;
  readonly #words: ReadonlySet<string>;
  readonly #made = new Map<string, RightsAlong>();
  readonly #reached = new Map<number, boolean>();
  #beyond: RightsAlong | undefined;

  constructor(level: number, rules: readonly Trail<boolean>[], levels: Trail<number>) {
    this.#level = level;
    this.#rules = rules;
    this.#levels = levels;
    this.#words = new Set([...rules, levels].flatMap(({ words }) => words));
  }

  /** Whether anything is said of what may follow. */
  get goesOn(): boolean {
    return this.#words.size > 0;
  }

  /** Whether a command of this level may end here. */
  allows(level: number): boolean {
    const rule = this.#rules.find(({ said }) => said !== undefined)?.said;
    return rule ?? (this.#levels.said ?? level) <= this.#level;
  }

  /** Whether it may end here or further on. */
  reaches(level: number): boolean {
    const known = this.#reached.get(level);
    if (known !== undefined) return known;
    const found = this.allows(level) || [...this.#words].some(word => this.next(word).reaches(level));
    this.#reached.set(level, found);
    return found;
  }

  next(word: string): RightsAlong {
    if (!this.goesOn) return this;
    const small = word.toLowerCase();
    if (!this.#words.has(small)) return (this.#beyond ??= this.#after(small));
    const found = this.#made.get(small) ?? this.#after(small);
    this.#made.set(small, found);
    return found;
  }

  #after(word: string): RightsAlong {
    const rules = this.#rules.map(each => each.next(word));
    return new RightsAlong(this.#level, rules, this.#levels.next(word));
  }
}
