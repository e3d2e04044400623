import type { Clock } from '../../clock/clock.ts';
import type { HostTime } from '../../clock/world-clock.ts';
import { systemReason } from '../host/errors.ts';
import { readClockFileIn, type TimeKept, worldTimeAt } from './clock-file.ts';

export interface FollowedClockOptions {
  /** The state folder of the router whose time it is. */
  readonly state: string;
  readonly host: HostTime;
  /** The host's date. */
  readonly hostNow: () => number;
  /** Told once why the folder cannot be followed; time goes on as it was known last. */
  readonly onLost: (reason: string) => void;
}

/** The time of another process's router, looked up whenever it is asked for. */
export class FollowedClock implements Clock {
  readonly #options: FollowedClockOptions;
  #known: TimeKept | undefined;
  /** What was known is so much of the host's time ago, which nobody sets. */
  #at: number;
  #start: number;
  #isLost = false;

  constructor(options: FollowedClockOptions) {
    this.#options = options;
    this.#at = options.host.monotonic();
    this.#start = options.hostNow();
    this.#look();
  }

  now(): number {
    this.#look();
    return Math.floor(this.#start + (this.#options.host.monotonic() - this.#at) * (this.#known?.scale ?? 1));
  }

  get scale(): number {
    this.#look();
    return this.#known?.scale ?? 1;
  }

  setTimeout(callback: () => void, milliseconds: number): unknown {
    return this.#options.host.setTimeout(callback, milliseconds);
  }

  clearTimeout(id: unknown): void {
    this.#options.host.clearTimeout(id);
  }

  #look(): void {
    const { state, host, hostNow, onLost } = this.#options;
    try {
      const found = readClockFileIn(state);
      this.#isLost = false;
      if (isSame(found, this.#known)) return;
      this.#known = found;
      this.#at = host.monotonic();
      this.#start = found ? worldTimeAt(found, hostNow()) : hostNow();
    } catch (error) {
      if (!this.#isLost) onLost(systemReason(error));
      this.#isLost = true;
    }
  }
}

const isSame = (one: TimeKept | undefined, other: TimeKept | undefined): boolean =>
  one?.world === other?.world && one?.host === other?.host && one?.scale === other?.scale;
