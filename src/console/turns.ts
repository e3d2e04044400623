import type { Clock, TimerId } from '../clock/clock.ts';
import { elapsed, spent } from '../clock/passed.ts';

/** So long a router may work before keys and other routers get their turn: well below the tenth of a second after which a key seems lost. */
const longestTurn = 20;

export interface TurnOptions {
  readonly clock: Clock;
  /** Does the work of a turn, all that is said in it in one piece. */
  during(work: () => void): void;
  /** Whatever was done, keys may be heard again. */
  atEnd(): void;
}

/**
 * Whatever happens at a console happens in a turn: keys came, a time is over, the line has kept up. Work that goes on for long is done in
 * several.
 */
export class Turns {
  /** Gives each alarm a turn. */
  readonly clock: Clock;
  readonly #options: TurnOptions;
  #began: number | undefined;
  #spentBefore = 0;

  constructor(options: TurnOptions) {
    const { clock } = options;
    this.#options = options;
    this.clock = {
      now: () => clock.now(),
      elapsed: () => elapsed(clock),
      setTimeout: (callback, milliseconds) => clock.setTimeout(() => this.take(callback), milliseconds),
      clearTimeout: id => clock.clearTimeout(id),
    };
  }

  /** When this turn began, which is the time of all that happens in it; at any other time, now. What had passed then, and no date. */
  get time(): number {
    return this.#began ?? elapsed(this.#options.clock);
  }

  /** Does something in a turn of its own, or in the one that has begun. */
  take(work: () => void): void {
    if (this.#began !== undefined) return work();
    const { during, atEnd } = this.#options;
    this.#began = elapsed(this.#options.clock);
    this.#spentBefore = spent(this.#options.clock);
    try {
      during(() => {
        work();
        atEnd();
      });
    } finally {
      this.#began = undefined;
    }
  }

  /** True when what is not done yet should be left for `later`. */
  get isOver(): boolean {
    return this.#began !== undefined && spent(this.#options.clock) - this.#spentBefore >= longestTurn;
  }

  /** Does something in the next turn, after whatever else waits. */
  later(work: () => void): TimerId {
    return this.clock.setTimeout(work, 0);
  }
}
