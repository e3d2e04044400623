import type { Writable } from 'node:stream';

/** What a terminal's output can do: `tty.WriteStream` knows whether it has colours, and whether NO_COLOR forbids them. */
export type NotedOutput = Pick<Writable, 'write'> & { hasColors?(): boolean };

/**
 * A terminal's output that belongs to the router, and notes of ours between its lines. A note waits until the router has said nothing for a
 * moment; the line that it interrupts stands behind it again, as it was. Nothing of it passes the console: other clients never see it.
 */
export class MarginNotes {
  readonly #output: NotedOutput;
  readonly #restMilliseconds: number;
  #line = Buffer.alloc(0);
  #waiting: string[] = [];
  #rest: NodeJS.Timeout | undefined;

  constructor(output: NotedOutput, restMilliseconds = 100) {
    this.#output = output;
    this.#restMilliseconds = restMilliseconds;
  }

  /** What the router says. */
  write(bytes: Uint8Array, done: () => void): void {
    const lineEnd = bytes.lastIndexOf(lineFeed);
    this.#line = Buffer.concat(lineEnd < 0 ? [this.#line, bytes] : [bytes.subarray(lineEnd + 1)]).subarray(-longestLine);
    this.#rest?.refresh();
    this.#output.write(bytes, () => done());
  }

  /** One or more lines, once the router is at rest. */
  add(text: string): void {
    this.#waiting.push(text);
    this.#rest ??= setTimeout(() => this.#writeWaiting(), this.#restMilliseconds);
  }

  /** The same at once: an answer to a key. */
  addNow(text: string): void {
    const isAtStart = this.#line.length === 0;
    this.#output.write(`${isAtStart ? '' : '\r\n'}${this.#dim(text).replaceAll('\n', '\r\n')}\r\n`);
    if (!isAtStart) this.#output.write(this.#line);
  }

  /** The terminal is given back: what still waits is written without delay. */
  close(): void {
    clearTimeout(this.#rest);
    this.#writeWaiting();
  }

  #writeWaiting(): void {
    this.#rest = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    if (waiting.length > 0) this.addNow(waiting.join('\n'));
  }

  #dim(text: string): string {
    return this.#output.hasColors?.() ? `\x1b[2m${text}\x1b[22m` : text;
  }
}

const lineFeed = 0x0a;
/** More is no line that anybody types at. */
const longestLine = 2_048;
