import type { Duplex } from 'node:stream';
import { HostError, systemReason } from '../host/errors.ts';

export interface SerialPortOptions {
  /** `/dev/ttyUSB0` */
  readonly path: string;
  readonly baudRate: number;
}

/** A port that is not open yet, as serialport and its mock make it. */
export type ClosedPort = Duplex & { open(opened: (error: Error | null) => void): void };

/** Opens a serial port of the host: the router's console then is at the end of a real cable. 8N1, no flow control. */
export async function openSerialPort(
  options: SerialPortOptions,
  make: (options: SerialPortOptions) => Promise<ClosedPort> = realPort,
): Promise<Duplex> {
  const port = await make(options);
  return new Promise((resolve, reject) => {
    port.open(cause => {
      if (cause)
        reject(
          new HostError('SERIAL_PORT_UNAVAILABLE', `Cannot open ${options.path}: ${systemReason(cause)}; choose another port`, { cause }),
        );
      else resolve(port);
    });
  });
}

/** The rate of a terminal line: as whoever was there last has left it, or as the router has made it. */
export async function rateAt(path: string): Promise<number> {
  const { execFile } = await import('node:child_process');
  return new Promise(resolve => execFile('stty', ['-F', path, 'speed'], (_, speed) => resolve(Number(speed) || 9600)));
}

async function realPort(options: SerialPortOptions): Promise<ClosedPort> {
  const { SerialPort } = await import('serialport');
  /** Gives the port of the host back when it is destroyed: serialport's own would keep it open. */
  return new (class extends SerialPort {
    override _destroy(error: Error | null, done: (error: Error | null) => void): void {
      if (this.isOpen) this.close(cause => done(error ?? cause));
      else done(error);
    }
  })({ ...options, autoOpen: false });
}
