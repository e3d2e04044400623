import net from 'node:net';
import { once } from 'node:events';
import type { ExecutionContext } from 'ava';
import { inTime } from './patience.ts';

/** A terminal on the router's TCP console: types, and waits for what should appear. */
export class ConsoleClient {
  readonly #socket: net.Socket;
  #unread = '';
  #typed = '';
  #wake: (() => void) | undefined;

  private constructor(socket: net.Socket) {
    this.#socket = socket;
    socket.on('data', (bytes: Buffer) => {
      this.#unread = unwrapped(this.#unread + bytes.toString('latin1'));
      this.#wake?.();
    });
    socket.on('error', () => this.#wake?.());
    socket.on('close', () => this.#wake?.());
  }

  static async connect(t: Pick<ExecutionContext, 'teardown'>, port: number): Promise<ConsoleClient> {
    const socket = net.connect(port, '127.0.0.1');
    await once(socket, 'connect');
    t.teardown(() => {
      socket.destroy();
    });
    return new ConsoleClient(socket);
  }

  type(text: string): void {
    this.#typed = text;
    this.#socket.write(text);
  }

  /** Waits until the text has appeared; gives everything up to and with it. */
  async want(text: string | RegExp): Promise<string> {
    for (;;) {
      const end = this.#endOf(text);
      if (end >= 0) return this.#take(end);
      if (this.#socket.destroyed) throw new Error(`The console was closed: ${this.#stateAt(text)}`);
      await this.#more(text);
    }
  }

  /** Types a line and waits for what must follow it. */
  async enter(line: string, then: string | RegExp): Promise<string> {
    this.type(`${line}\r`);
    await this.want(line); // the echo
    return this.want(then);
  }

  close(): void {
    this.#socket.destroy();
  }

  #endOf(text: string | RegExp): number {
    if (typeof text === 'string') {
      const at = this.#unread.indexOf(text);
      return at < 0 ? -1 : at + text.length;
    }
    const found = text.exec(this.#unread);
    return found ? found.index + found[0].length : -1;
  }

  #take(end: number): string {
    const taken = this.#unread.slice(0, end);
    this.#unread = this.#unread.slice(end);
    return taken;
  }

  async #more(text: string | RegExp): Promise<void> {
    const woken = new Promise<void>(resolve => {
      this.#wake = resolve;
    });
    await inTime(woken, () => this.#stateAt(text));
  }

  /** Where the session stands, for whoever waited in vain. */
  #stateAt(text: string | RegExp): string {
    return `no ${text} after ${JSON.stringify(this.#typed)} was typed; unread is ${JSON.stringify(this.#unread.slice(-2000))}`;
  }
}

/** Takes back the step that the router makes behind the 80th column, as other clients do. */
const unwrapped = (text: string): string => text.replaceAll(' \x1b[1D', '');
