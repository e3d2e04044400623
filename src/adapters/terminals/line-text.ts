/** A line of text, and when its first character came. */
export interface TextLine {
  readonly at: number;
  readonly text: string;
}

/**
 * Text out of what a terminal is sent: what would stand on its screen, line by line, each as it is when it ends. Backspace, carriage return,
 * the moves and erasures within a line, bell and NUL are resolved; whatever else is for a terminal alone is left out.
 */
export class LineText {
  readonly #now: () => number;
  readonly #decoder = new TextDecoder();
  #cells: string[] = [];
  #cursor = 0;
  /** When the line that is being written was begun; undefined: it is not. */
  #begun: number | undefined;
  /** The beginning of a control sequence. */
  #held = '';

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The lines that end in these bytes. */
  take(bytes: Uint8Array): readonly TextLine[] {
    const text = this.#held + this.#decoder.decode(bytes, { stream: true });
    this.#held = '';
    const lines: TextLine[] = [];
    for (const { 0: piece, index, groups } of text.matchAll(pieces)) {
      if (groups?.['unfinished'] !== undefined && index + piece.length === text.length && piece.length < longestSequence) {
        this.#held = piece;
        break;
      }
      if (piece === '\n' || this.#cursor > longestLine) lines.push(this.#end());
      this.#put(piece, groups);
    }
    return lines;
  }

  /** What is not ended yet. */
  rest(): readonly TextLine[] {
    return this.#begun === undefined ? [] : [this.#end()];
  }

  #put(piece: string, groups: Record<string, string | undefined> | undefined): void {
    if (groups?.['move'] !== undefined) return this.#move(Number(groups['count'] || 1), groups['move']);
    if (piece === '\r') this.#cursor = 0;
    else if (piece === '\b') this.#cursor = Math.max(0, this.#cursor - 1);
    else if (groups?.['text'] !== undefined) for (const character of piece) this.#write(character);
  }

  #write(character: string): void {
    this.#begun ??= this.#now();
    while (this.#cells.length < this.#cursor) this.#cells.push(' ');
    this.#cells[this.#cursor++] = character;
  }

  /** A long line is several rows of a screen, and one here. */
  #move(count: number, letter: string): void {
    const by = letter === 'A' || letter === 'B' ? count * columns : count;
    if (letter === 'K') this.#erase(count);
    else if (letter === 'G') this.#cursor = Math.min(count, longestLine) - 1;
    else this.#cursor = Math.min(longestLine, Math.max(0, this.#cursor + (letter === 'C' || letter === 'B' ? by : -by)));
  }

  /** `count` is 1 where none is given, which stands for 0: to the end of the line. */
  #erase(count: number): void {
    this.#cells.length = count === 2 ? 0 : Math.min(this.#cells.length, this.#cursor);
  }

  #end(): TextLine {
    const line = { at: this.#begun ?? this.#now(), text: this.#cells.join('').trimEnd() };
    this.#cells = [];
    this.#cursor = 0;
    this.#begun = undefined;
    return line;
  }
}

/** Text, a move or an erasure, any other control sequence, the beginning of one, any other control character. */
const pieces =
  /(?<text>[^\x00-\x1f\x7f-\x9f]+)|\x1b\[(?<count>\d{0,4})(?<move>[A-DGK])|\x1b\[[0-?]*[ -/]*[@-~]|(?<unfinished>\x1b(?:\[[0-?]*[ -/]*)?$)|\x1b[ -~]|[\x00-\x1f\x7f-\x9f]/g;

const columns = 80;
const longestLine = 8_192;
const longestSequence = 40;
