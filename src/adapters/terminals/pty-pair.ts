import { chmodSync, closeSync, constants, openSync, readSync, watch, writeSync } from 'node:fs';
import { HostError, systemCode } from '../host/errors.ts';
import { loadNativeParts, type OpenPty } from './pty-natives.ts';

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
  const { openpty, serial } = loadNativeParts();
  const { master, slave, pty: slavePath } = opened(openpty);

  // the settings belong to the pair, so they outlive this open: raw before the first client comes
  await serial.close(await serial.open(slavePath, { ...lineDefaults, baudRate }));
  closeSync(slave); // as long as anyone holds the slave, the master cannot see a client leave
  chmodSync(slavePath, mode);
  let listener = (): void => {};
  const poller = new serial.Poller(master, error => error ?? listener());

  return {
    slavePath,
    read: buffer => readMaster(master, buffer),
    write: bytes => writeMaster(master, bytes),
    clientBaudRate: async () => (await serial.getBaudRate(master)).baudRate,
    onReadable(heard) {
      listener = heard;
    },
    awaitReadable: () => poller.poll(readableEvent),
    onWritten: listener => watchSlave(slavePath, listener),
    restore: async () => discardUnread(slavePath) && makeRawAgain(slavePath),
    async close() {
      poller.stop();
      poller.destroy();
      await serial.close(master);
    },
  };
}

function opened(openpty: OpenPty): ReturnType<OpenPty> {
  try {
    return openpty(80, 24);
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

const lineDefaults = {
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
