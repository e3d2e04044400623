import { Alarms } from './alarms.ts';
import type { Clock, TimerId } from './clock.ts';
import { ClockError } from './clock-error.ts';

/** The host's time as it passes: nobody sets it, and it never goes back. The host's wall clock is another thing, and nothing to us. */
export interface HostTime {
  /** Milliseconds since some moment. */
  monotonic(): number;
  /** Bears `longestHostTimer` at most. */
  setTimeout(callback: () => void, milliseconds: number): TimerId;
  clearTimeout(id: TimerId): void;
  /** Calls when all that waits in this process for its turn has had one. */
  afterOthers(callback: () => void): void;
}

export interface WorldClockOptions {
  readonly host: HostTime;
  /** What the time is now: milliseconds since 1970. */
  readonly start: number;
  /** How much faster than the host's it passes. */
  readonly scale?: number;
}

/** What the time is, and how much of it passes in a millisecond of the host's: nothing while it is held. */
export interface WorldTime {
  readonly now: number;
  readonly scale: number;
}

export interface Advance {
  /** What has to end before time goes on; undefined when nothing is under way. */
  readonly settled?: () => Promise<void> | undefined;
  /** Called after each alarm, once what it began has ended. */
  readonly onStep?: (now: number) => void;
  /** Ends it after the alarm that is going off. */
  readonly signal?: AbortSignal;
}

/**
 * The time of a world that a host keeps: a router, the lab CA beside it. It passes as the host's does, or so many times faster, and can be
 * moved. An alarm counts time that has passed, not dates: setting the date lets none go off, and takes nothing from any.
 */
export class WorldClock implements Clock {
  readonly #host: HostTime;
  readonly scale: number;
  readonly #alarms = new Alarms();
  /** The date at which no time had passed. */
  #epoch: number;
  /** Time that had passed when the host's was that. */
  #passed = 0;
  #passedAt: number;
  /** How much has passed while time is held, and goes from alarm to alarm. */
  #held: number | undefined;
  #timer: TimerId;
  /** For when the host's timer is set; undefined: it is not. */
  #timerFor: number | undefined;
  #isGoingOff = false;
  readonly #moved = new Set<(milliseconds: number) => void>();

  constructor({ host, start, scale = 1 }: WorldClockOptions) {
    if (!isScale(scale)) throw new ClockError('CLOCK_SCALE', `Time cannot pass ${scale} times as fast: give a number from ${scaleRange}`);
    this.#host = host;
    this.scale = scale;
    this.#epoch = start;
    this.#passedAt = host.monotonic();
  }

  now(): number {
    return Math.floor(this.#epoch + this.elapsed());
  }

  /** Time that has passed in this world, whatever its date was set to. */
  elapsed(): number {
    return this.#held ?? this.#passed + (this.#host.monotonic() - this.#passedAt) * this.scale;
  }

  /** The host's time: what work costs does not depend on how fast this world's passes. */
  spent(): number {
    return this.#host.monotonic();
  }

  get time(): WorldTime {
    return { now: this.now(), scale: this.#held === undefined ? this.scale : 0 };
  }

  /** Whether it is being advanced. */
  get isTravelling(): boolean {
    return this.#held !== undefined;
  }

  /** How many alarms are still to come. */
  get pending(): number {
    return this.#alarms.size;
  }

  /** When the next alarm goes off, as a date. */
  get nextDue(): number | undefined {
    const { first } = this.#alarms;
    return first && Math.max(this.now(), Math.floor(this.#epoch + first.at));
  }

  setTimeout(callback: () => void, milliseconds: number): TimerId {
    const alarm = this.#alarms.add(this.elapsed() + (milliseconds > 0 ? milliseconds : 0), callback);
    this.#setTimer();
    return alarm;
  }

  clearTimeout(id: TimerId): void {
    this.#alarms.remove(id);
    this.#setTimer();
  }

  /** Calls whenever the date has made a jump, and when time is held or passes again, which is a jump of 0. */
  onMoved(listener: (milliseconds: number) => void): () => void {
    this.#moved.add(listener);
    return () => void this.#moved.delete(listener);
  }

  /** Another date. Whatever waits, waits as long as it would have. */
  set(date: number): void {
    this.refuseOnTheWay();
    const before = this.now();
    this.#epoch = date - this.elapsed();
    this.#tellMoved(date - before);
  }

  /** Goes that far from alarm to alarm, each at its own time; between them waits for what they have begun. */
  async advance(milliseconds: number, { settled = () => undefined, onStep, signal }: Advance = {}): Promise<void> {
    this.refuseOnTheWay();
    const began = this.elapsed();
    this.#held = began;
    this.#setTimer();
    try {
      this.#tellMoved(0);
      await this.#travel(began + milliseconds, { settled, onStep, signal });
    } finally {
      this.#passed = this.#held;
      this.#passedAt = this.#host.monotonic();
      this.#held = undefined;
      this.#setTimer();
      this.#tellMoved(0);
    }
  }

  async #travel(target: number, { settled, onStep, signal }: On): Promise<void> {
    await this.#settle(settled);
    for (let due = this.#alarms.first; due && due.at <= target && !signal?.aborted; due = this.#alarms.first) {
      this.#alarms.remove(due);
      this.#held = Math.max(this.elapsed(), due.at);
      due.callback();
      await this.#settle(settled);
      onStep?.(this.now());
    }
    if (!signal?.aborted) this.#held = target;
  }

  /** What has ended may have begun something else, in a promise's turn. */
  async #settle(settled: On['settled']): Promise<void> {
    do {
      await settled();
      await new Promise<void>(resolve => this.#host.afterOthers(resolve));
    } while (settled());
  }

  /** Throws while it is advanced: there is one time only. */
  refuseOnTheWay(): void {
    if (this.isTravelling) throw new ClockError('CLOCK_TRAVELS', 'Time is being advanced already: wait for its end, or break that off');
  }

  #tellMoved(milliseconds: number): void {
    for (const listener of this.#moved) listener(milliseconds);
  }

  /** One timer of the host's, for what is due first; none where nothing is. */
  #setTimer(): void {
    if (this.#isGoingOff) return;
    const { first } = this.#alarms;
    const due = this.#held === undefined && first && first.at < Infinity ? first.at : undefined;
    if (due === this.#timerFor) return;
    if (this.#timerFor !== undefined) this.#host.clearTimeout(this.#timer);
    this.#timerFor = due;
    if (due === undefined) return;
    const wait = Math.ceil(Math.max(0, due - this.elapsed()) / this.scale);
    this.#timer = this.#host.setTimeout(() => this.#timeIsUp(), Math.min(wait, longestHostTimer));
  }

  /** What is due now goes off, in its order; what is set meanwhile waits for the next turn. A host's timer may come a little early. */
  #timeIsUp(): void {
    this.#timerFor = undefined;
    this.#isGoingOff = true;
    const now = this.elapsed();
    try {
      for (let due = this.#alarms.first; due && due.at <= now && this.#held === undefined; due = this.#alarms.first) {
        this.#alarms.remove(due);
        due.callback();
      }
    } finally {
      this.#isGoingOff = false;
      this.#setTimer();
    }
  }
}

type On = Required<Pick<Advance, 'settled'>> & { readonly [Key in 'onStep' | 'signal']: Advance[Key] | undefined };

export const isScale = (scale: number): boolean => scale >= 0.01 && scale <= 100_000;
export const scaleRange = '0.01 to 100000';

/** 24.8 days: what Node's timers hold in 32 bits. */
export const longestHostTimer = 2 ** 31 - 1;
