import { chmodSync, closeSync, constants, openSync, readSync, watch, writeSync } from 'node:fs';
import { HostError, systemCode } from '../host/errors.ts';

declare module 'node-pty' {
  /** There at run time, absent from the typings; null on Windows. Both descriptors are non-blocking. */
  export const native: { open(columns: number, rows: number): { master: number; slave: number; pty: string } } | null;
}

/** A pseudo-terminal pair: the router holds the master, clients open the slave by its path. */
export interface PtyPair {
  readonly slavePath: string;
  /** Bytes read; 0 when there are none yet; `nobody` when no client has the slave open. */
  read(buffer: Uint8Array): number | 'nobody';
  /** Bytes taken; 0 when the buffer towards the client is full. */
  write(bytes: Uint8Array): number;
  /** The rate that the client has set, in baud. All else of a pseudo-terminal is 8N, whatever the client sets. */
  clientBaudRate(): Promise<number>;
  /** What is called when there is something to read or the last client has left: once for each `awaitReadable`. */
  onReadable(listener: () => void): void;
  awaitReadable(): void;
  /**
   * Calls when a client writes, also when it has only just opened the slave: the master tells nothing of that. Returns what ends it;
   * undefined where the system cannot tell.
   */
  onWritten(listener: () => void): (() => void) | undefined;
  /** Makes the slave as new behind a client: raw, nothing left unread. False when an exclusive flag stands in the way. */
  restore(): Promise<boolean>;
  close(): Promise<void>;
}

export async function openPtyPair({ mode, baudRate }: { readonly mode: number; readonly baudRate: number }): Promise<PtyPair> {
  const { native, LinuxBinding, LinuxPortBinding } = await loadNativeParts();
  const { master, slave, pty: slavePath } = openpty(native);

  // the settings belong to the pair, so they outlive this open: raw before the first client comes
  await (await LinuxBinding.open({ path: slavePath, baudRate, lock: false, hupcl: false })).close();
  closeSync(slave); // as long as anyone holds the slave, the master cannot see a client leave
  chmodSync(slavePath, mode);
  const port = new LinuxPortBinding(master, { ...portDefaults, path: slavePath, baudRate });

  return {
    slavePath,
    read: buffer => readMaster(master, buffer),
    write: bytes => writeMaster(master, bytes),
    clientBaudRate: async () => (await port.getBaudRate()).baudRate,
    onReadable: listener => void port.poller.on('readable', (error: Error | null) => error ?? listener()),
    awaitReadable: () => port.poller.poll(readableEvent), // not its once(): a listener made anew for each key is half of what the poller costs
    onWritten: listener => watchSlave(slavePath, listener),
    restore: async () => discardUnread(slavePath) && makeRawAgain(slavePath),
    close: () => port.close(), // stops the poller before it closes the descriptor
  };
}

/** Loaded late: a router on TCP alone needs none of it, and a host without binaries gets a sentence. */
async function loadNativeParts() {
  try {
    const [{ default: nodePty }, { LinuxBinding, LinuxPortBinding }] = await Promise.all([
      import('node-pty'),
      import('@serialport/bindings-cpp'),
    ]);
    if (!nodePty.native) throw new Error(`none on ${process.platform}`);
    return { native: nodePty.native, LinuxBinding, LinuxPortBinding };
  } catch (cause) {
    throw new HostError(
      'PTY_UNAVAILABLE',
      'No pseudo-terminal can be opened here: node-pty has no binary for this system ' +
        '(install python3, make and g++, then run npm rebuild node-pty)',
      { cause },
    );
  }
}

function openpty(native: { open(columns: number, rows: number): { master: number; slave: number; pty: string } }) {
  try {
    return native.open(80, 24);
  } catch (cause) {
    throw new HostError('PTY_UNAVAILABLE', 'The system has no pseudo-terminal left: end programs that hold some, or raise kernel.pty.max', {
      cause,
    });
  }
}

function readMaster(master: number, buffer: Uint8Array): number | 'nobody' {
  try {
    return readSync(master, buffer, 0, buffer.length, null);
  } catch (error) {
    return systemCode(error) === 'EAGAIN' ? 0 : 'nobody';
  }
}

function writeMaster(master: number, bytes: Uint8Array): number {
  try {
    return writeSync(master, bytes);
  } catch (error) {
    if (systemCode(error) === 'EAGAIN') return 0;
    return bytes.length; // the wire is cut: what is sent is lost
  }
}

function watchSlave(slavePath: string, listener: () => void): (() => void) | undefined {
  try {
    const watcher = watch(slavePath, listener);
    watcher.on('error', () => {}); // whoever waits looks from time to time as well
    return () => watcher.close();
  } catch {
    return undefined; // no watch is left, or there never was one
  }
}

/** What one client left unread must not reach the next. O_NOCTTY: the slave must never become the router's own terminal. */
function discardUnread(slavePath: string): boolean {
  try {
    const slave = openSync(slavePath, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
    try {
      const buffer = new Uint8Array(4096);
      while (readSlave(slave, buffer) > 0);
    } finally {
      closeSync(slave);
    }
    return true;
  } catch {
    return false;
  }
}

function readSlave(slave: number, buffer: Uint8Array): number {
  try {
    return readSync(slave, buffer);
  } catch {
    return 0; // empty
  }
}

/**
 * By stty and not by the binding, which flushes: the next client may have come and typed already. A host without stty goes on as it is.
 * What starts it is loaded when the first client has left.
 */
async function makeRawAgain(slavePath: string): Promise<true> {
  const { execFile } = await import('node:child_process');
  return new Promise(resolve => execFile('stty', ['-F', slavePath, 'raw', '-echo'], () => resolve(true)));
}

/** UV_READABLE */
const readableEvent = 1;

const portDefaults = {
  dataBits: 8,
  stopBits: 1,
  parity: 'none',
  lock: false,
  hupcl: false,
  rtscts: false,
  xon: false,
  xoff: false,
  xany: false,
  vmin: 1,
  vtime: 0,
} as const;
