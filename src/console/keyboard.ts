import type { Clock } from '../clock/clock.ts';
import { brokenOffBy, decodeKey, type Key, type KeyState, noKeys } from './keys.ts';
import type { Turns } from './turns.ts';
import { TypeAhead } from './type-ahead.ts';

/** An LF that comes later than this behind a CR is an Enter of its own: no line rate and no network holds it back so long. */
const lineEndMilliseconds = 100;

export interface KeyboardOptions {
  readonly clock: Clock;
  readonly turns: Turns;
  /** Whether somebody is there to take a key now. */
  isHeard(): boolean;
  press(key: Key): void;
  /** Ctrl+C, while nobody takes keys or others wait: those are forgotten, for they were meant for what would have followed. */
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
  #isPressing = false;
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
    this.#ahead.add(bytes, this.#options.clock.now());
    if (othersWait) this.#heedBreak();
    this.goOn();
  }

  /** Somebody may be there again to take keys. */
  readonly goOn = (): void => {
    if (this.#isPressing || this.#ahead.isEmpty) return;
    this.#isPressing = true;
    try {
      this.#options.turns.take(() => this.#pressAll());
    } finally {
      this.#isPressing = false;
    }
    this.#options.eased();
  };

  /** What was typed ahead is of no interest any more, half a key neither. */
  forget(): void {
    this.#ahead.clear();
    this.#state = noKeys;
  }

  #pressAll(): void {
    const { isHeard, turns } = this.#options;
    while (!this.#ahead.isEmpty) {
      if (!isHeard()) {
        if (!this.#heedBreak()) return;
      } else if (turns.isOver) return this.#putOff();
      else this.#pressNext();
    }
  }

  #pressNext(): void {
    const at = this.#ahead.arrival ?? 0;
    if (this.#state.afterCr && at - this.#lastByteAt > lineEndMilliseconds) this.#state = noKeys;
    this.#lastByteAt = at;
    const broken = brokenOffBy(this.#state, this.#ahead.next ?? 0);
    if (broken) {
      this.#state = noKeys;
      return this.#options.press(broken);
    }
    const [state, key] = decodeKey(this.#state, this.#ahead.take() ?? 0);
    this.#state = state;
    if (key) this.#options.press(key);
  }

  #heedBreak(): boolean {
    if (!this.#ahead.dropThroughBreak()) return false;
    this.#state = noKeys;
    this.#options.breakOff();
    return true;
  }

  #putOff(): void {
    if (this.#isPutOff) return;
    this.#isPutOff = true;
    this.#options.turns.later(() => {
      this.#isPutOff = false;
      this.goOn();
    });
  }
}
