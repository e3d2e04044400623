import { Duplex, type Readable, type Writable } from 'node:stream';

/** The program's own terminal. */
export interface Terminal {
  readonly input: Readable & { setRawMode?(raw: boolean): unknown };
  readonly output: Writable;
}

/**
 * The terminal that the program was started from, as a byte stream. Every key goes to the router but Ctrl+], which emits `detach`;
 * so does a terminal that is closed. Destroying it gives the terminal back as it was.
 */
export class TerminalStream extends Duplex {
  readonly #terminal: Terminal;
  readonly #takeKeys = (keys: Buffer): void => this.#take(keys);
  readonly #hangUp = (): boolean => this.emit('detach');

  constructor(terminal: Terminal) {
    super();
    this.#terminal = terminal;
    terminal.input.setRawMode?.(true);
    terminal.input.on('data', this.#takeKeys).once('end', this.#hangUp).once('error', this.#hangUp);
  }

  #take(keys: Buffer): void {
    const escape = keys.indexOf(controlRightBracket);
    const forRouter = escape < 0 ? keys : keys.subarray(0, escape);
    if (forRouter.length > 0 && !this.push(forRouter)) this.#terminal.input.pause();
    if (escape >= 0) this.emit('detach');
  }

  override _read(): void {
    this.#terminal.input.resume();
  }

  override _write(chunk: Uint8Array, _encoding: BufferEncoding, done: () => void): void {
    this.#terminal.output.write(chunk, () => done()); // of a terminal that is gone, the input tells
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    const { input } = this.#terminal;
    input.off('data', this.#takeKeys).off('end', this.#hangUp).off('error', this.#hangUp).pause();
    input.setRawMode?.(false);
    done(error);
  }
}

/** Ctrl+], as in telnet. */
const controlRightBracket = 0x1d;
