import type { Clock, TimerId } from '../clock/clock.ts';

/** While there is no idle time-out, how often to look whether one was configured. */
const checkAgainAfter = 60_000;

export interface IdleWatchOptions {
  readonly clock: Clock;
  /** Milliseconds as configured now; undefined for never. */
  limit(): number | undefined;
  /** Whether the router waits for a key: while a command runs nobody is idle. */
  isWaiting(): boolean;
  expired(): void;
}

/** Nobody may leave a log-in open for ever: it ends when the router has waited in vain for a key as long as the console's settings say. */
export class IdleWatch {
  readonly #options: IdleWatchOptions;
  #since = 0;
  #timer: TimerId;

  constructor(options: IdleWatchOptions) {
    this.#options = options;
  }

  start(): void {
    this.touch();
    this.#watch();
  }

  /** A key was pressed, or the router began to wait for one. */
  touch(): void {
    this.#since = this.#options.clock.now();
  }

  stop(): void {
    this.#options.clock.clearTimeout(this.#timer);
  }

  #watch(): void {
    this.stop();
    const { clock, limit } = this.#options;
    const left = (limit() ?? checkAgainAfter) - (clock.now() - this.#since);
    this.#timer = clock.setTimeout(() => this.#check(), Math.max(1000, left));
  }

  #check(): void {
    const { clock, limit, isWaiting, expired } = this.#options;
    const longest = limit();
    if (!isWaiting()) this.touch();
    if (longest !== undefined && clock.now() - this.#since >= longest) expired();
    else this.#watch();
  }
}
