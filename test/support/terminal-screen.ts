import { columnsOf } from '../../src/cli/grammar/screen.ts';

/** A terminal of 80 columns that understands what a router sends: what its user sees, and where the cursor stands. */
export class TerminalScreen {
  readonly #rows: string[][] = [[]];
  #row = 0;
  #column = 0;
  bells = 0;

  show(output: string): this {
    for (const [piece, count, letter] of output.matchAll(/\x1b\[(\d+)([ABCD])|[^\x1b]/gu)) {
      if (letter) this.#move(letter, Number(count));
      else this.#put(piece);
    }
    return this;
  }

  /** All rows, without the blanks behind them. */
  get rows(): readonly string[] {
    return this.#rows.map(row =>
      Array.from(row, cell => cell ?? ' ')
        .join('')
        .trimEnd(),
    );
  }

  /** Rows from the last one that begins with this text. */
  from(text: string): readonly string[] {
    return this.rows.slice(this.rows.findLastIndex(row => row.startsWith(text)));
  }

  /** Rows below the one that holds this text last, and columns, of the cursor. */
  cursorFrom(text: string): readonly [row: number, column: number] {
    return [this.#row - (this.#rows.length - this.from(text).length), this.#column];
  }

  #put(character: string): void {
    switch (character) {
      case '\r':
        this.#column = 0;
        return;
      case '\n':
        this.#down();
        return;
      case '\b':
        this.#column = Math.max(0, Math.min(79, this.#column) - 1);
        return;
      case '\x07':
        this.bells++;
        return;
      default:
    }
    if (this.#column === 80) {
      // a full row is left only by what is written next
      this.#column = 0;
      this.#down();
    }
    const row = this.#rows[this.#row]!;
    const columns = columnsOf(character);
    if (columns === 0) row[this.#column - 1] += character;
    else row[this.#column++] = character;
    if (columns === 2) row[this.#column++] = '';
  }

  #move(letter: string, count: number): void {
    if (letter === 'A') this.#row = Math.max(0, this.#row - count);
    else if (letter === 'B') this.#row = Math.min(this.#rows.length - 1, this.#row + count);
    else this.#column = Math.max(0, Math.min(79, Math.min(79, this.#column) + (letter === 'C' ? count : -count)));
  }

  #down(): void {
    if (++this.#row === this.#rows.length) this.#rows.push([]);
  }
}
