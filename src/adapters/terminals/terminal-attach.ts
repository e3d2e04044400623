import { Duplex, type Readable } from 'node:stream';
import { type EscapeKey, usualEscape } from '../host/option-values.ts';

/** The program's own terminal. */
export interface Terminal {
  readonly input: Readable & { setRawMode?(raw: boolean): unknown };
  readonly output: { write(bytes: Uint8Array, done: () => void): unknown };
}

export interface TerminalOptions {
  /** The key that leaves; undefined for none. */
  readonly escape?: EscapeKey | undefined;
  /** Called before the key leaves: true asks for it once more, anything else that is typed goes on. */
  readonly hesitate?: () => boolean;
}

/**
 * The terminal that the program was started from, as a byte stream. Every key goes to the router but the one that leaves, Ctrl+] as a rule,
 * which emits `detach`; so does a terminal that is closed. Destroying it gives the terminal back as it was.
 */
export class TerminalStream extends Duplex {
  readonly #terminal: Terminal;
  readonly #options: TerminalOptions;
  readonly #takeKeys = (keys: Buffer): void => this.#take(keys);
  /** Later, because a terminal may be gone before anybody listens. */
  readonly #hangUp = (): void => queueMicrotask(() => this.emit('detach'));
  #isAsked = false;

  constructor(terminal: Terminal, options: TerminalOptions = { escape: usualEscape }) {
    super();
    this.#options = options;
    this.#terminal = terminal;
    terminal.input.on('data', this.#takeKeys).once('end', this.#hangUp).on('error', this.#hangUp);
    terminal.input.setRawMode?.(true);
  }

  #take(keys: Buffer): void {
    const at = this.#options.escape ? keys.indexOf(this.#options.escape.byte) : -1;
    this.#passOn(at < 0 ? keys : keys.subarray(0, at));
    if (at < 0) return;
    if (this.#isAsked || !this.#options.hesitate?.()) return void this.emit('detach');
    this.#isAsked = true;
    this.#take(keys.subarray(at + 1));
  }

  #passOn(keys: Buffer): void {
    if (keys.length === 0) return;
    this.#isAsked = false;
    if (!this.push(keys)) this.#terminal.input.pause();
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
    input.once('error', isGone);
    input.setRawMode?.(false);
    input.off('error', isGone);
    done(error);
  }
}

/** A terminal that is gone can't be given back. */
const isGone = (): void => {};
