/**
 * Looks at many things from time to time, with one timer for all: each comes up once in a round. A long round is walked in several steps,
 * so that none of them holds up the process. Without members there is no timer.
 */
export class Rounds {
  readonly #milliseconds: number;
  readonly #members = new Set<() => void>();
  #ahead: (() => void)[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  /** Returns what ends it. */
  join(look: () => void): () => void {
    this.#members.add(look);
    this.#wait();
    return () => {
      this.#members.delete(look);
      if (this.#members.size > 0) return;
      clearTimeout(this.#timer);
      this.#timer = undefined;
    };
  }

  #wait(): void {
    const steps = Math.max(1, Math.ceil(this.#members.size / membersAtOnce));
    this.#timer ??= setTimeout(() => this.#step(), this.#milliseconds / steps);
  }

  #step(): void {
    this.#timer = undefined;
    if (this.#ahead.length === 0) this.#ahead = [...this.#members];
    for (const look of this.#ahead.splice(0, membersAtOnce)) if (this.#members.has(look)) look();
    if (this.#members.size > 0) this.#wait();
  }
}

/** The round of all that want the same one. */
export function roundsOf(milliseconds: number): Rounds {
  let rounds = known.get(milliseconds);
  if (!rounds) known.set(milliseconds, (rounds = new Rounds(milliseconds)));
  return rounds;
}

const known = new Map<number, Rounds>();
const membersAtOnce = 100;
