import type { ConsoleLine } from '../../src/adapters/terminals/attach-console.ts';

/** A stand-in for the console UART that says back what it is told and counts breaks. */
export function echoLine() {
  const listeners = new Set<(bytes: Uint8Array) => void>();
  const received: Uint8Array[] = [];
  const line = {
    breaks: 0,
    echo: true,
    get received(): string {
      return Buffer.concat(received).toString('latin1');
    },
    get listeners(): number {
      return listeners.size;
    },
    transmit(bytes: Uint8Array | string): void {
      for (const listener of [...listeners]) listener(Buffer.from(bytes));
    },
    receive(bytes: Uint8Array): void {
      received.push(bytes);
      if (line.echo) line.transmit(bytes);
    },
    receiveBreak(): void {
      line.breaks++;
    },
    onTransmit(listener: (bytes: Uint8Array) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return line satisfies ConsoleLine;
}
