import type { Clock } from '../clock/clock.ts';
import { Uart } from './uart.ts';

export type { Caller } from './line.ts';

/**
 * A call on a virtual terminal, seen from the network. It begins when somebody listens to it, so that nothing of its beginning is lost, and
 * ends with the log-in, or when the connection is gone.
 */
export class Vty {
  /** Where the connection is attached, as a cable is to the console. */
  readonly uart: Uart;
  readonly #listeners: (() => void)[] = [];
  #leave: () => void = () => {};
  #isClosed = false;

  /** `begin`: answers the call on its line, and gives what has to be done there when the caller leaves. */
  constructor(clock: Clock, begin: (vty: Vty) => (() => void) | undefined) {
    this.uart = new CalledUart(clock, () => {
      if (!this.#isClosed) this.#leave = begin(this) ?? this.#leave;
    });
  }

  /** Calls when the router has nothing more to say, at once if that is so already: the connection is to be closed behind what was said. */
  onClosed(listener: () => void): void {
    if (this.#isClosed) listener();
    else this.#listeners.push(listener);
  }

  /** The connection is gone. */
  close(): void {
    if (this.#isClosed) return;
    this.#leave();
    this.hungUp();
  }

  /** The line is free again. */
  hungUp(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const listener of this.#listeners.splice(0)) listener();
  }
}

/** Tells when somebody listens for the first time. */
class CalledUart extends Uart {
  #begin: (() => void) | undefined;

  constructor(clock: Clock, begin: () => void) {
    super(clock, 'max');
    this.#begin = begin;
  }

  override onTransmit(...listener: Parameters<Uart['onTransmit']>): () => void {
    const stop = super.onTransmit(...listener);
    const begin = this.#begin;
    this.#begin = undefined;
    begin?.();
    return stop;
  }
}
