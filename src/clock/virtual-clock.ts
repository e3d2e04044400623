import type { Clock } from './clock.ts';

interface Alarm {
  readonly id: number;
  readonly at: number;
  readonly callback: () => void;
}

/** Time that moves when told. Alarms fire in the order they are due, each at its own moment. */
export class VirtualClock implements Clock {
  #now: number;
  #nextId = 1;
  readonly #alarms = new Map<number, Alarm>();

  constructor(startMilliseconds = Date.UTC(2026, 10, 24, 8, 0, 0)) {
    this.#now = startMilliseconds;
  }

  now(): number {
    return this.#now;
  }

  setTimeout(callback: () => void, milliseconds: number): number {
    const id = this.#nextId++;
    this.#alarms.set(id, { id, at: this.#now + Math.max(0, milliseconds), callback });
    return id;
  }

  clearTimeout(id: unknown): void {
    this.#alarms.delete(id as number); // a foreign id is in no map: nothing happens
  }

  /** Moves time forward, stopping at every alarm on the way, also at those set meanwhile. */
  advance(milliseconds: number): void {
    const target = this.#now + milliseconds;
    for (let due = this.#next(target); due; due = this.#next(target)) {
      this.#alarms.delete(due.id);
      this.#now = due.at;
      due.callback();
    }
    this.#now = target;
  }

  #next(target: number): Alarm | undefined {
    let first: Alarm | undefined;
    for (const alarm of this.#alarms.values()) {
      if (alarm.at <= target && (!first || alarm.at < first.at)) first = alarm;
    }
    return first;
  }
}
