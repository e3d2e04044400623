/**
 * Stores what several callers have changed in one go: while one commit is on its way, all further changes wait for the next together. A
 * disk that takes ten milliseconds to be sure is so no slower for eight requesters than for one.
 */
export class GroupCommit<Change> {
  readonly #commit: (changes: ReadonlyMap<string, Change>) => Promise<void>;
  /** What the next commit takes, by what it is a change of: of several only the last is stored. */
  #next = new Map<string, Change>();
  #taken: ReadonlyMap<string, Change> = new Map();
  #running: Promise<void> | undefined;
  #following: Promise<void> | undefined;

  constructor(commit: (changes: ReadonlyMap<string, Change>) => Promise<void>) {
    this.#commit = commit;
  }

  put(key: string, change: Change): void {
    this.#next.set(key, change);
    void this.stored().catch(() => undefined); // whoever waits for it is told
  }

  /** What was put and is not stored yet. */
  find(key: string): Change | undefined {
    return this.#next.get(key) ?? this.#taken.get(key);
  }

  /** Comes when all that was put is stored; fails when that cannot be. */
  stored(): Promise<void> {
    if (this.#next.size === 0) return this.#running ?? Promise.resolve();
    return (this.#following ??= this.#follow());
  }

  async #follow(): Promise<void> {
    await this.#running?.catch(() => undefined);
    await Promise.resolve(); // all changes of this turn go together
    this.#following = undefined;
    this.#taken = this.#next;
    this.#next = new Map();
    const running = this.#commit(this.#taken);
    this.#running = running;
    try {
      await running;
    } finally {
      if (this.#running === running) {
        this.#running = undefined;
        this.#taken = new Map();
      }
    }
  }
}
