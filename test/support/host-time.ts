import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import type { HostTime } from '../../src/clock/world-clock.ts';

/** A host whose time passes when told. Its timers come a little early where they are asked to, as those of real hosts do. */
export class VirtualHost implements HostTime {
  /** Waits that were asked for. */
  readonly waits: number[] = [];
  early = 0;
  /** Turns that others had while it was advanced. */
  turns = 0;
  readonly #clock = new VirtualClock(0);
  #busy = 0;

  monotonic(): number {
    return this.#clock.now() + this.#busy;
  }

  /** Work is done for so long, and timers come late. */
  work(milliseconds: number): void {
    this.#busy += milliseconds;
  }

  setTimeout(callback: () => void, milliseconds: number): unknown {
    this.waits.push(milliseconds);
    return this.#clock.setTimeout(callback, Math.max(0, milliseconds - this.early));
  }

  clearTimeout(id: unknown): void {
    this.#clock.clearTimeout(id);
  }

  afterOthers(callback: () => void): void {
    this.turns++;
    this.#clock.setTimeout(callback, 0);
  }

  get pending(): number {
    return this.#clock.pending;
  }

  pass(milliseconds: number): void {
    this.#clock.advance(milliseconds);
  }

  /** Lets a clock advance that waits for nothing but its host: a turn of the host is a timer of no time. */
  async during<Result>(work: Promise<Result>): Promise<Result> {
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    work.then(over, over);
    while (!isOver) {
      await new Promise(setImmediate); // keys are searched for and code is loaded by a host that is real
      this.pass(0);
    }
    return work;
  }
}
