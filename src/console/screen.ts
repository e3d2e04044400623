import { moreMark, wipeMore } from './pager.ts';

/** Output of one command, stopped at every full screen. */
export class Screen {
  readonly #write: (text: string) => void;
  #room = 0;
  #waiting: readonly string[] = [];
  #then: (() => void) | undefined;
  #length = 0;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** A command begins: so many lines may come before the first stop; 0 for no stop. */
  begin(length: number): void {
    this.#length = length;
    this.#room = length;
    this.#waiting = [];
    this.#then = undefined;
  }

  /** True when the screen is full and lines wait for a key. */
  get isFull(): boolean {
    return this.#then !== undefined;
  }

  /** Shows lines; `then` is called when the last of them is out. */
  print(lines: readonly string[], then: () => void, unpaged = false): void {
    if (this.#length === 0 || unpaged) {
      this.#writeLines(lines);
      then();
      return;
    }
    const now = lines.slice(0, this.#room);
    this.#writeLines(now);
    this.#room -= now.length;
    if (now.length === lines.length) {
      then();
      return;
    }
    this.#waiting = lines.slice(now.length);
    this.#then = then;
    this.#write(moreMark);
  }

  /** Lets so many more lines out. */
  turn(lines: number | 'screen'): void {
    const then = this.#then;
    if (!then) return;
    this.#write(wipeMore);
    this.#room = lines === 'screen' ? this.#length : lines;
    this.#then = undefined;
    this.print(this.#waiting, then);
  }

  /** Keeps only what passes, of what still waits. */
  filter(keep: (lines: readonly string[]) => readonly string[]): void {
    this.#waiting = keep(this.#waiting);
  }

  /** Wipes the mark and forgets what waited. */
  stop(): void {
    this.#write(wipeMore);
    this.begin(this.#length);
  }

  /** A mark to type a pattern behind, in place of the stop's. */
  write(text: string): void {
    this.#write(text);
  }

  #writeLines(lines: readonly string[]): void {
    if (lines.length > 0) this.#write(`${lines.join('\r\n')}\r\n`);
  }
}
