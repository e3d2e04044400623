import { Alarms } from './alarms.ts';
import type { Clock, TimerId } from './clock.ts';

/** Time that moves when told. Alarms fire in the order they are due, those of one moment as they were set, each at its own moment. */
export class VirtualClock implements Clock {
  #now: number;
  readonly #alarms = new Alarms();

  constructor(startMilliseconds = Date.UTC(2026, 10, 24, 8, 0, 0)) {
    this.#now = startMilliseconds;
  }

  /** How many alarms are still to come. */
  get pending(): number {
    return this.#alarms.size;
  }

  now(): number {
    return this.#now;
  }

  setTimeout(callback: () => void, milliseconds: number): TimerId {
    return this.#alarms.add(this.#now + (milliseconds > 0 ? milliseconds : 0), callback);
  }

  clearTimeout(id: TimerId): void {
    this.#alarms.remove(id);
  }

  /** Moves time forward, stopping at every alarm on the way, also at those set meanwhile. */
  advance(milliseconds: number): void {
    const target = this.#now + milliseconds;
    for (let due = this.#alarms.first; due && due.at <= target; due = this.#alarms.first) {
      this.#alarms.remove(due);
      this.#now = due.at;
      due.callback();
    }
    this.#now = target;
  }
}
