import type { Duplex } from 'node:stream';

/** What a cable needs to know of the console UART. */
export interface ConsoleLine {
  /** Bytes from the terminal; false: hold back what else it sends until `onceHungry` calls. */
  receive(bytes: Uint8Array): unknown;
  onceHungry?(listener: () => void): void;
  /** Bytes to the terminal. `held` are those that the cable was given and its reader has not taken. */
  onTransmit(listener: (bytes: Uint8Array) => void, held: () => number): () => void;
  /** The cable holds less than before. */
  eased?(): void;
  /** A break on the line, where the cable can carry one. */
  receiveBreak?(): void;
}

/**
 * A byte stream at the end of which a terminal is: a PTY master, a serial port, a TCP socket. One that can carry a break emits `break`.
 *
 * The router says no more than the slowest of them can take, so each tells how much it holds. A plain stream does so by `writableLength`
 * and `drain`. One that has its own idea of it, because it holds more than a stream's buffer, or because it will not let a reader who has
 * stopped reading hold up all others, has `heldBytes` and emits `eased` when they become fewer. In the other direction it must heed a
 * `push` that returns false: the router does not take without end either.
 */
export interface ConsoleCable extends Duplex {
  /** Bytes that the router should wait for; 0 when it shall wait for this reader no longer. */
  readonly heldBytes?: number;
}

/** Joins the console UART to a cable. Returns what parts them. */
export function attachConsole(uart: ConsoleLine, cable: ConsoleCable): () => void {
  const fromCable = (bytes: Uint8Array): void => {
    if (uart.receive(bytes) !== false || !uart.onceHungry) return;
    cable.pause();
    uart.onceHungry(() => cable.resume());
  };
  const breakOff = (): void => uart.receiveBreak?.();
  const eased = (): void => uart.eased?.();
  const toCable = (bytes: Uint8Array): void => {
    if (cable.writable) cable.write(bytes);
  };
  const held = (): number => (cable.writable ? (cable.heldBytes ?? cable.writableLength) : 0);
  const stopTransmit = uart.onTransmit(toCable, held);
  cable.on('data', fromCable).on('break', breakOff).on('drain', eased).on('eased', eased).once('close', detach);

  function detach(): void {
    stopTransmit();
    cable.off('data', fromCable).off('break', breakOff).off('drain', eased).off('eased', eased).off('close', detach);
  }
  return detach;
}
