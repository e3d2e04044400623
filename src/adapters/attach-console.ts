import type { Duplex } from 'node:stream';

/** What a cable needs to know of the console UART. */
export interface ConsoleLine {
  receive(bytes: Uint8Array): void;
  onTransmit(listener: (bytes: Uint8Array) => void): () => void;
  /** A break on the line, where the cable can carry one. */
  receiveBreak?(): void;
}

/** Joins the console UART to any byte stream: a PTY master, a serial port, a TCP socket, a terminal. */
export function attachConsole(uart: ConsoleLine, stream: Duplex): () => void {
  const fromStream = (bytes: Uint8Array) => uart.receive(bytes);
  const stopTransmit = uart.onTransmit(bytes => {
    if (stream.writable) stream.write(bytes);
  });
  stream.on('data', fromStream);
  stream.once('close', detach);

  function detach(): void {
    stopTransmit();
    stream.off('data', fromStream);
    stream.off('close', detach);
  }
  return detach;
}
