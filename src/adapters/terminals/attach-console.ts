import type { Duplex } from 'node:stream';

/** What a cable needs to know of the console UART. */
export interface ConsoleLine {
  receive(bytes: Uint8Array): void;
  onTransmit(listener: (bytes: Uint8Array) => void): () => void;
  /** A break on the line, where the cable can carry one. */
  receiveBreak?(): void;
}

/** Joins the console UART to any byte stream: a PTY master, a serial port, a TCP socket, a terminal. One that can carry a break emits `break`. */
export function attachConsole(uart: ConsoleLine, stream: Duplex): () => void {
  const fromStream = (bytes: Uint8Array): void => uart.receive(bytes);
  const breakOff = (): void => uart.receiveBreak?.();
  const stopTransmit = uart.onTransmit(bytes => {
    if (stream.writable) stream.write(bytes);
  });
  stream.on('data', fromStream).on('break', breakOff).once('close', detach);

  function detach(): void {
    stopTransmit();
    stream.off('data', fromStream).off('break', breakOff).off('close', detach);
  }
  return detach;
}
