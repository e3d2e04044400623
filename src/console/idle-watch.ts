import type { Clock, TimerId } from '../clock/clock.ts';
import { elapsed } from '../clock/passed.ts';

export interface IdleWatchOptions {
  readonly clock: Clock;
  /** Milliseconds as configured now; undefined for never. */
  limit(): number | undefined;
  expired(): void;
}

/**
 * Nobody may leave a log-in open for ever: it ends when the router has waited in vain for a key as long as the console's settings say. While
 * a command runs nobody is idle. There is an alarm only where there is a limit.
 */
export class IdleWatch {
  readonly #options: IdleWatchOptions;
  /** Since when the router waits for a key. */
  #since: number | undefined;
  #alarm: TimerId;

  constructor(options: IdleWatchOptions) {
    this.#options = options;
  }

  /** The router begins to wait for a key. */
  begin(): void {
    this.#since = elapsed(this.#options.clock);
    this.#setAlarm();
  }

  /** Keys came. The alarm stays where it is, and finds out when it is due: nothing is dearer than what is done for every key. */
  touch(at: number): void {
    if (this.#since !== undefined) this.#since = at;
  }

  /** The limit may be another now; it holds for the time that is under way. */
  limitChanged(): void {
    if (this.#since !== undefined) this.#setAlarm();
  }

  end(): void {
    this.#since = undefined;
    this.#options.clock.clearTimeout(this.#alarm);
  }

  #setAlarm(): void {
    const { clock, limit } = this.#options;
    clock.clearTimeout(this.#alarm);
    const longest = limit();
    if (longest === undefined || this.#since === undefined) return;
    this.#alarm = clock.setTimeout(() => this.#check(longest), Math.max(0, this.#since + longest - elapsed(clock)));
  }

  #check(longest: number): void {
    if (this.#since !== undefined && elapsed(this.#options.clock) < this.#since + longest) this.#setAlarm();
    else this.#options.expired();
  }
}
