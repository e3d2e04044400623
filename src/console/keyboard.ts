import type { Clock } from '../clock/clock.ts';
import { decodeKey, type Key, type KeyState, noKeys } from './keys.ts';

/** An LF that comes later than this behind a CR is an Enter of its own: no line rate and no network holds it back so long. */
const lineEndMilliseconds = 100;

/** Makes keys of the bytes that come along the line. */
export class Keyboard {
  readonly #clock: Clock;
  readonly #press: (key: Key) => void;
  #state: KeyState = noKeys;
  #lastByteAt = 0;

  constructor(clock: Clock, press: (key: Key) => void) {
    this.#clock = clock;
    this.#press = press;
  }

  receive(bytes: Uint8Array): void {
    const now = this.#clock.now();
    if (this.#state.afterCr && now - this.#lastByteAt > lineEndMilliseconds) this.forget();
    this.#lastByteAt = now;
    for (const byte of bytes) {
      const [state, key] = decodeKey(this.#state, byte);
      this.#state = state;
      if (key) this.#press(key);
    }
  }

  /** Half a key that was pressed is none. */
  forget(): void {
    this.#state = noKeys;
  }
}
