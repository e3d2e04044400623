import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { SerialPort } from 'serialport';
import { mostTurns, type TestBench } from './booted-router.ts';
import { inTime } from './patience.ts';

/** What a person has in front of them: keys and a screen. */
export interface Terminal {
  press(keys: string): void;
  /** What the screen was sent since the last time. Lets something happen when nothing was. */
  read(): Promise<string>;
}

export function benchTerminal(bench: TestBench): Terminal {
  let idle = 0;
  return {
    press(keys) {
      bench.router.uart.receive(Buffer.from(keys));
      bench.clock.advance(0);
    },
    async read() {
      await turn();
      bench.clock.advance(0);
      const output = bench.read();
      idle = output === '' ? idle + 1 : 0;
      if (idle > mostTurns) throw new Error(`The router says nothing more: ${bench.state}`);
      return output;
    },
  };
}

/** A console at the end of a cable, a real router's or the emulator's. */
export async function serialTerminal(path: string): Promise<Terminal & { close(): void }> {
  const port = new SerialPort({ path, baudRate: 9600, autoOpen: false });
  await new Promise<void>((resolve, reject) => port.open(error => (error ? reject(error) : resolve())));
  let heard = '';
  port.on('data', (bytes: Buffer) => {
    heard += bytes.toString('latin1');
  });
  return {
    press: keys => void port.write(keys),
    async read() {
      if (heard === '') await inTime(once(port, 'data'), () => `${path} is silent`);
      const output = heard;
      heard = '';
      return output;
    },
    close: () => port.close(),
  };
}
