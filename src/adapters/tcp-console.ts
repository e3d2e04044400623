import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { Telnet } from './telnet.ts';

/**
 * The console as one TCP client sees it: raw bytes or Telnet, as the client speaks. Emits `break`.
 * A client that reads nothing for a while loses output until it reads again; it holds up nobody.
 */
export class TcpConsole extends Duplex {
  readonly #socket: Socket;
  readonly #stallMilliseconds: number;
  readonly #telnet: Telnet;
  #stalled = false;

  constructor(socket: Socket, { stallMilliseconds }: { readonly stallMilliseconds: number }) {
    super();
    this.#socket = socket;
    this.#stallMilliseconds = stallMilliseconds;
    this.#telnet = new Telnet({
      data: bytes => this.push(bytes),
      break: () => this.emit('break'),
      reply: bytes => socket.write(bytes),
    });
    socket.setNoDelay(true).setKeepAlive(true, keepAliveMilliseconds);
    socket.on('data', bytes => this.#telnet.receive(bytes));
    socket.on('error', () => this.destroy()); // a client that is torn away is a client that has left
    socket.on('close', () => this.destroy());
  }

  override _read(): void {
    // what comes is pushed as it comes
  }

  override _write(chunk: Uint8Array, _encoding: BufferEncoding, done: () => void): void {
    if (this.#stalled || this.#socket.destroyed) return done();
    if (this.#socket.write(this.#telnet.encode(chunk))) return done();
    const giveUp = setTimeout(() => {
      this.#stalled = true;
      done();
    }, this.#stallMilliseconds);
    this.#socket.once('drain', () => {
      clearTimeout(giveUp);
      if (!this.#stalled) return done();
      this.#stalled = false;
    });
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }
}

/** A client whose machine has vanished is noticed after this. */
const keepAliveMilliseconds = 30_000;
