import type { Socket } from 'node:net';
import { LineReader } from './line-reader.ts';
import { type Fields, longestLine, readRequest, Refusal, type Request } from './protocol.ts';

/** What a request is answered by. */
export interface Asker {
  /** Says something beside the answer: an event. */
  tell(event: Fields): void;
  /** Aborted when whoever asked has gone. */
  readonly gone: AbortSignal;
}

/** Does what a request asks for. What it returns stands in the answer; a `Refusal` says why not. */
export type Carry = (request: Request, asker: Asker) => Fields | Promise<Fields>;

/** Takes a fault of ours: whoever asked is told that there is one, and the router goes on. */
export type Complain = (error: unknown) => void;

/** One connection to the control socket: its requests are carried out one after another, in their order. */
export class ControlClient {
  readonly #socket: Socket;
  readonly #carry: Carry;
  readonly #complain: Complain;
  readonly #lines = new LineReader(longestLine);
  readonly #waiting: string[] = [];
  readonly #gone = new AbortController();
  #isAtWork = false;
  #hasEnded = false;

  constructor(socket: Socket, carry: Carry, complain: Complain) {
    this.#socket = socket;
    this.#carry = carry;
    this.#complain = complain;
    socket.on('data', bytes => this.#take(bytes));
    socket.on('end', () => this.#end());
    socket.on('error', () => {}); // it closes
    socket.on('close', () => this.#gone.abort());
  }

  #take(bytes: Buffer): void {
    for (const line of this.#lines.read(bytes)) {
      if (line === undefined) return this.#dropFor(`A line has ${longestLine} octets at most`);
      if (line.trim() !== '') this.#waiting.push(line);
    }
    if (this.#waiting.length > mostWaiting) this.#socket.pause();
    void this.#work();
  }

  #end(): void {
    this.#hasEnded = true;
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#isAtWork) return;
    this.#isAtWork = true;
    for (let line = this.#waiting.shift(); line !== undefined && !this.#gone.signal.aborted; line = this.#waiting.shift())
      this.#say(await this.#answer(line));
    this.#isAtWork = false;
    this.#socket.resume();
    if (this.#hasEnded) this.#socket.end();
  }

  async #answer(line: string): Promise<Fields> {
    let id: Request['id'] = null;
    try {
      const request = readRequest(line);
      id = request.id;
      return { id, ok: true, ...(await this.#carry(request, { tell: event => this.#say(event), gone: this.#gone.signal })) };
    } catch (error) {
      if (error instanceof Refusal) return { id: id ?? error.id, ok: false, error: error.message };
      this.#complain(error);
      return { id, ok: false, error: 'That is a fault of the emulator: it stands among what the router has complained of' };
    }
  }

  /** Whoever does not read what was said loses the connection, not the router its memory. */
  #say(fields: Fields): void {
    if (this.#socket.destroyed || !this.#socket.writable) return;
    this.#socket.write(`${JSON.stringify(fields)}\n`);
    if (this.#socket.writableLength > mostUnread) this.#socket.destroy();
  }

  #dropFor(error: string): void {
    this.#say({ id: null, ok: false, error });
    this.#socket.pause();
    this.#socket.destroySoon();
  }
}

const mostWaiting = 100;
const mostUnread = 1024 * 1024;
