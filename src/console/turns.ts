import type { Clock, TimerId } from '../clock/clock.ts';

/** So long a router may work before keys and other routers get their turn: well below the tenth of a second after which a key seems lost. */
const longestTurn = 20;

/** Work that goes on for long is done in turns. */
export class Turns {
  readonly #clock: Clock;
  readonly #during: (work: () => void) => void;
  #began: number | undefined;

  /** `during` is what holds for all that is done in one turn. */
  constructor(clock: Clock, during: (work: () => void) => void) {
    this.#clock = clock;
    this.#during = during;
  }

  /** Does something in a turn of its own, or in the one that has begun. */
  take(work: () => void): void {
    if (this.#began !== undefined) return work();
    this.#began = this.#clock.now();
    try {
      this.#during(work);
    } finally {
      this.#began = undefined;
    }
  }

  /** True when what is not done yet should be left for `later`. */
  get isOver(): boolean {
    return this.#began !== undefined && this.#clock.now() - this.#began >= longestTurn;
  }

  /** Does something in the next turn, after whatever else waits. */
  later(work: () => void): TimerId {
    return this.#clock.setTimeout(() => this.take(work), 0);
  }
}
