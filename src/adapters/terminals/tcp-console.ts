import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { Outlet, type OutletOptions } from './outlet.ts';
import { Telnet } from './telnet.ts';
import type { TelnetManner } from './telnet-options.ts';

export interface TcpConsoleOptions extends Pick<OutletOptions, 'holdBytes' | 'patienceMilliseconds'> {
  /** A client that has said all it will say is let go when the router has nothing more to say for this long. */
  readonly lingerMilliseconds: number;
  /** How it speaks Telnet; as a console server unless told otherwise. */
  readonly manner?: TelnetManner;
}

/**
 * The console as one TCP client sees it: raw bytes or Telnet, as the client speaks. Emits `break`, `subnegotiation` with option and
 * content, and `dropped` with the bytes that a client has lost which stopped reading.
 */
export class TcpConsole extends Duplex {
  readonly #socket: Socket;
  readonly #telnet: Telnet;
  readonly #outlet: Outlet;
  #lingering: NodeJS.Timeout | undefined;
  #isFull = false;
  #isUnread = false;
  #isHungUp = false;
  #isSuspended = false;

  constructor(socket: Socket, options: TcpConsoleOptions) {
    super();
    this.#socket = socket;
    this.#outlet = new Outlet({
      ...options,
      pass: bytes => this.#pass(bytes),
      eased: () => this.emit('eased'),
      dropped: bytes => this.emit('dropped', bytes),
    });
    this.#telnet = new Telnet(
      {
        data: bytes => this.#deliver(bytes),
        break: () => this.emit('break'),
        reply: bytes => this.reply(bytes),
        subnegotiation: (option, content) => this.emit('subnegotiation', option, content),
      },
      options.manner,
    );
    socket.setNoDelay(true).setKeepAlive(true, keepAliveMilliseconds);
    socket.on('data', bytes => this.#telnet.receive(bytes));
    socket.on('end', () => this.#linger(options.lingerMilliseconds));
    socket.on('drain', () => {
      this.#outlet.resume();
      this.#isUnread = false;
      this.#endWhenSaid();
      this.#listen();
    });
    socket.on('error', () => this.destroy()); // a client that is torn away is a client that has left
    socket.on('close', () => this.destroy());
  }

  #deliver(bytes: Uint8Array): void {
    this.#isFull = !this.#isHungUp && !this.push(bytes);
    this.#listen();
  }

  override _read(): void {
    this.#isFull = false;
    this.#listen();
  }

  /** What is said to the client's Telnet, and not to who sits there. Who asks without end and reads nothing is heard no more. */
  reply(bytes: Uint8Array): void {
    if (this.#socket.destroyed || this.#isHungUp) return;
    this.#isUnread = !this.#socket.write(bytes);
    this.#listen();
  }

  /** Takes the client for one that speaks Telnet, before anything is said. */
  begin(): void {
    this.#telnet.begin();
  }

  /** The client takes nothing for now: what is said waits for it, as for one that reads nothing. */
  suspend(isSuspended: boolean): void {
    this.#isSuspended = isSuspended;
    if (!isSuspended) this.#outlet.resume();
  }

  /** What waits for the client is thrown away. */
  forget(): void {
    this.#outlet.forget();
  }

  /** Nothing more will be said: the connection ends behind what was. */
  hangUp(): void {
    if (this.destroyed || this.#isHungUp) return;
    this.#isHungUp = true;
    this.#linger(hungUpMilliseconds);
    this.#endWhenSaid();
    this._read();
  }

  #endWhenSaid(): void {
    if (this.#isHungUp && this.#outlet.heldBytes === 0) this.#socket.end();
  }

  #linger(milliseconds: number): void {
    clearTimeout(this.#lingering);
    this.#lingering = setTimeout(() => this.destroy(), milliseconds); // the host's time: the client is real
  }

  #listen(): void {
    if (this.#isFull || this.#isUnread) this.#socket.pause();
    else if (this.#socket.isPaused()) this.#socket.resume();
  }

  /** Bytes that the router should wait for. */
  get heldBytes(): number {
    return this.#outlet.awaitedBytes;
  }

  override _write(chunk: Uint8Array, _encoding: BufferEncoding, done: () => void): void {
    this.#lingering?.refresh();
    this.#outlet.add(chunk);
    done();
  }

  #pass(bytes: Uint8Array): number {
    if (this.#socket.writableNeedDrain || this.#isSuspended) return 0;
    if (!this.#socket.destroyed) this.#socket.write(this.#telnet.encode(bytes));
    return bytes.length;
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearTimeout(this.#lingering);
    this.#outlet.forget();
    this.#socket.destroy();
    done(error);
  }
}

/** A client that has been told goodbye reads it in this time, and closes its own half. */
const hungUpMilliseconds = 5_000;
/** A client whose machine has vanished is noticed after this. */
const keepAliveMilliseconds = 30_000;
