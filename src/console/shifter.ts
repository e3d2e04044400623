import type { Clock, TimerId } from '../clock/clock.ts';
import { elapsed } from '../clock/passed.ts';

/** How characters go along the line: how long each takes now, where they arrive, and who hears that for the moment no more follow. */
export interface Wire {
  /** 0 on a line that takes no time. */
  readonly millisecondsPerCharacter: number;
  deliver(bytes: Uint8Array): void;
  idle?(): void;
}

/** One direction of the line. Each character is timed from the start of its burst, so rounding never adds up. */
export class Shifter {
  readonly #clock: Clock;
  #queue: Load[] = [];
  #waiting = 0;
  #isHeld = false;
  #isSending = false;
  #due: TimerId;
  #delivered: () => void = () => {};
  #burst: Burst = { start: 0, sent: 0, millisecondsPerCharacter: 0 };

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Characters that are not out yet. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Calls whenever fewer characters wait than before. */
  onDelivered(listener: () => void): void {
    this.#delivered = listener;
  }

  shift(bytes: Uint8Array, wire: Wire): void {
    const isIdle = this.#queue.length === 0;
    if (wire.millisecondsPerCharacter === 0 && isIdle && !this.#isHeld) return wire.deliver(bytes);
    this.#queue.push({ bytes, wire });
    this.#waiting += bytes.length;
    if (isIdle && !this.#isHeld) this.#begin();
  }

  /** What goes along this wire and is not out yet is lost, with the character that is on its way. */
  drop(wire: Wire): void {
    const isOnItsWay = this.#queue[0]?.wire === wire;
    this.#queue = this.#queue.filter(load => load.wire !== wire);
    this.#waiting = this.#queue.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (!isOnItsWay) return;
    this.#clock.clearTimeout(this.#due);
    this.#isSending = false;
    if (this.#queue.length > 0 && !this.#isHeld) this.#begin();
  }

  /** Flow control: nothing leaves but the character that is on its way, or all may again. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    if (!isHeld && this.#queue.length > 0 && !this.#isSending) this.#begin();
  }

  #begin(): void {
    this.#burst = { start: elapsed(this.#clock), sent: 0, millisecondsPerCharacter: this.#head.wire.millisecondsPerCharacter };
    this.#wait();
  }

  #wait(): void {
    const { wire } = this.#head;
    if (wire.millisecondsPerCharacter !== this.#burst.millisecondsPerCharacter) this.#changeRate(wire);
    const { start, sent, millisecondsPerCharacter } = this.#burst;
    const due = start + (sent + 1) * millisecondsPerCharacter;
    this.#isSending = true;
    this.#due = this.#clock.setTimeout(() => this.#deliverDue(), Math.max(0, due - elapsed(this.#clock)));
  }

  #changeRate({ millisecondsPerCharacter }: Wire): void {
    const { start, sent, millisecondsPerCharacter: before } = this.#burst;
    this.#burst = { start: start + sent * before, sent: 0, millisecondsPerCharacter };
  }

  /** Delivers every character whose time has come: a host's timer is coarser than a character at 115200 baud. */
  #deliverDue(): void {
    const { start, sent, millisecondsPerCharacter } = this.#burst;
    const due = Math.floor((elapsed(this.#clock) - start) / millisecondsPerCharacter + 1e-6);
    let count = millisecondsPerCharacter === 0 ? Infinity : Math.max(1, due - sent);
    if (this.#isHeld) count = 1;
    while (count > 0 && this.#queue[0]?.wire.millisecondsPerCharacter === millisecondsPerCharacter) {
      count -= this.#deliverSome(count);
      if (this.#isHeld) break;
    }
    this.#isSending = false;
    this.#delivered();
    if (this.#queue.length > 0 && !this.#isHeld && !this.#isSending) this.#wait();
  }

  /** Of one load, and no more than so many. */
  #deliverSome(count: number): number {
    const { bytes, wire } = this.#head;
    const piece = bytes.subarray(0, count);
    if (piece.length === bytes.length) this.#queue.shift();
    else this.#head.bytes = bytes.subarray(piece.length);
    this.#burst.sent += piece.length;
    this.#waiting -= piece.length;
    wire.deliver(piece);
    if (this.#queue[0]?.wire !== wire) wire.idle?.();
    return piece.length;
  }

  get #head(): Load {
    return this.#queue[0] as Load; // something waits
  }
}

interface Load {
  bytes: Uint8Array;
  readonly wire: Wire;
}

interface Burst {
  readonly start: number;
  sent: number;
  readonly millisecondsPerCharacter: number;
}
