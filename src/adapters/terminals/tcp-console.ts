import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { Telnet } from './telnet.ts';

export interface TcpConsoleOptions {
  /** A client that has read nothing for this long loses output until it reads again. */
  readonly stallMilliseconds: number;
  /** A client that has said all it will say is let go when the router has nothing more to say for this long. */
  readonly lingerMilliseconds: number;
}

/** The console as one TCP client sees it: raw bytes or Telnet, as the client speaks. Emits `break`. It holds up nobody. */
export class TcpConsole extends Duplex {
  readonly #socket: Socket;
  readonly #options: TcpConsoleOptions;
  readonly #telnet: Telnet;
  #stalled = false;
  #lingering: NodeJS.Timeout | undefined;

  constructor(socket: Socket, options: TcpConsoleOptions) {
    super();
    this.#socket = socket;
    this.#options = options;
    this.#telnet = new Telnet({
      data: bytes => this.push(bytes),
      break: () => this.emit('break'),
      reply: bytes => socket.write(bytes),
    });
    socket.setNoDelay(true).setKeepAlive(true, keepAliveMilliseconds);
    socket.on('data', bytes => this.#telnet.receive(bytes));
    socket.on('end', () => {
      this.#lingering = setTimeout(() => this.destroy(), options.lingerMilliseconds);
    });
    socket.on('error', () => this.destroy()); // a client that is torn away is a client that has left
    socket.on('close', () => this.destroy());
  }

  override _read(): void {
    // what comes is pushed as it comes
  }

  override _write(chunk: Uint8Array, _encoding: BufferEncoding, done: () => void): void {
    if (this.#stalled || this.#socket.destroyed) return done();
    this.#lingering?.refresh();
    if (this.#socket.write(this.#telnet.encode(chunk))) return done();
    const giveUp = setTimeout(() => {
      this.#stalled = true;
      done();
    }, this.#options.stallMilliseconds);
    this.#socket.once('drain', () => {
      clearTimeout(giveUp);
      if (!this.#stalled) return done();
      this.#stalled = false;
    });
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearTimeout(this.#lingering);
    this.#socket.destroy();
    done(error);
  }
}

/** A client whose machine has vanished is noticed after this. */
const keepAliveMilliseconds = 30_000;
