import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { HostError } from '../host/errors.ts';

/** Both descriptors are non-blocking. */
export type OpenPty = (columns: number, rows: number) => { readonly master: number; readonly slave: number; readonly pty: string };

/** What the binding of serial ports does for a pseudo-terminal as well: its settings, and news of its descriptor. */
export interface SerialNatives {
  open(path: string, settings: object): Promise<number>;
  close(descriptor: number): Promise<void>;
  getBaudRate(descriptor: number): Promise<{ readonly baudRate: number }>;
  readonly Poller: new (descriptor: number, heard: (error: Error | null) => void) => Poller;
}

export interface Poller {
  /** Calls once, when one of these events is there. */
  poll(events: number): void;
  stop(): void;
  destroy(): void;
}

/**
 * Loaded late: a router on TCP alone needs none of it, and a host without binaries gets a sentence. Of both packages what loads the binary,
 * and no more: what they have around it, for processes and for the ports of every system, takes a tenth of a start.
 */
export function loadNativeParts(): { readonly openpty: OpenPty; readonly serial: SerialNatives } {
  const load = createRequire(import.meta.url);
  try {
    const pty: PtyLoader = load('node-pty/lib/utils.js');
    const { binding }: SerialLoader = load('@serialport/bindings-cpp/dist/serialport-bindings.js');
    return { openpty: pty.loadNativeModule('pty').module.open, serial: withPromises(binding) };
  } catch (cause) {
    throw new HostError(
      'PTY_UNAVAILABLE',
      'No pseudo-terminal can be opened here: node-pty has no binary for this system ' +
        '(install python3, make and g++, then run npm rebuild node-pty)',
      { cause },
    );
  }
}

const withPromises = ({ open, close, getBaudRate, Poller }: SerialBinding): SerialNatives => ({
  open: promisify(open),
  close: promisify(close),
  getBaudRate: promisify(getBaudRate),
  Poller,
});

interface PtyLoader {
  loadNativeModule(name: 'pty'): { readonly module: { readonly open: OpenPty } };
}

interface SerialLoader {
  readonly binding: SerialBinding;
}

interface SerialBinding extends Pick<SerialNatives, 'Poller'> {
  open(path: string, settings: object, done: Done<number>): void;
  close(descriptor: number, done: Done<void>): void;
  getBaudRate(descriptor: number, done: Done<{ readonly baudRate: number }>): void;
}

type Done<Value> = (error: Error | null, value: Value) => void;
