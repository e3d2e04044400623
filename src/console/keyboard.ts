import { brokenOffBy, decodeKey, type Key, type KeyState, noKeys } from './keys.ts';
import type { Turns } from './turns.ts';
import { TypeAhead } from './type-ahead.ts';

/** An LF that comes later than this behind a CR is an Enter of its own: no line rate and no network holds it back so long. */
const lineEndMilliseconds = 100;

export interface KeyboardOptions {
  readonly turns: Turns;
  /** Whether somebody is there to take a key now. */
  isHeard(): boolean;
  press(key: Key): void;
  /** Whoever takes octets as they were typed, and gives how many of them. */
  octets(): ((bytes: Uint8Array) => number) | undefined;
  /** Octets that do not wait their turn. */
  breaking(): readonly number[];
  /** One of those, while nobody takes keys or others wait: those are forgotten, for they were meant for what would have followed. */
  breakOff(): void;
  /** Less waits than before. */
  eased(): void;
}

/** Makes keys of the bytes that come along the line, and presses each when somebody takes it. */
export class Keyboard {
  readonly #options: KeyboardOptions;
  readonly #ahead = new TypeAhead();
  #state: KeyState = noKeys;
  #lastByteAt = 0;
  #isPutOff = false;

  constructor(options: KeyboardOptions) {
    this.#options = options;
  }

  /** Bytes that wait. */
  get held(): number {
    return this.#ahead.held;
  }

  receive(bytes: Uint8Array): void {
    const othersWait = !this.#ahead.isEmpty;
    this.#ahead.add(bytes, this.#options.turns.time);
    if (othersWait) this.#heedBreak();
  }

  /** What was typed ahead is of no interest any more, half a key neither. */
  forget(): void {
    this.#ahead.clear();
    this.#state = noKeys;
  }

  /** Presses what waits, one key at least, as long as somebody takes it and the turn is not over. */
  pressAll(): void {
    const { isHeard, turns, eased, octets } = this.#options;
    for (let isFirst = true; !this.#ahead.isEmpty && (isFirst || !turns.isOver); isFirst = false) {
      const hear = octets();
      if (isHeard() && hear) this.#pass(hear);
      else if (isHeard()) this.#pressNext();
      else if (!this.#heedBreak()) return eased();
    }
    if (!this.#ahead.isEmpty) this.#putOff();
    eased();
  }

  #pass(hear: (bytes: Uint8Array) => number): void {
    this.#state = noKeys;
    const piece = this.#ahead.piece;
    this.#ahead.drop(hear(piece));
  }

  #pressNext(): void {
    const broken = this.#state === noKeys ? undefined : this.#brokenOff();
    this.#lastByteAt = this.#ahead.arrival ?? 0;
    if (broken) return this.#options.press(broken);
    const [state, key] = decodeKey(this.#state, this.#ahead.take() ?? 0);
    this.#state = state;
    if (key) this.#options.press(key);
  }

  /** Half a key that the next byte is not the rest of; an Enter that it comes too late to belong to is none. */
  #brokenOff(): Key | undefined {
    const isLate = (this.#ahead.arrival ?? 0) - this.#lastByteAt > lineEndMilliseconds;
    const broken = brokenOffBy(this.#state, this.#ahead.next ?? 0);
    if (broken || (this.#state.afterCr && isLate)) this.#state = noKeys;
    return broken;
  }

  #heedBreak(): boolean {
    if (!this.#ahead.dropThrough(this.#options.breaking())) return false;
    this.#state = noKeys;
    this.#options.breakOff();
    return true;
  }

  /** At its end the next turn presses what is left. */
  #putOff(): void {
    if (this.#isPutOff) return;
    this.#isPutOff = true;
    this.#options.turns.later(() => {
      this.#isPutOff = false;
    });
  }
}
