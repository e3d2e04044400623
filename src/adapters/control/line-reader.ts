/** Lines out of a stream of bytes. What is longer than a line may be is not gathered. */
export class LineReader {
  readonly #longest: number;
  readonly #pieces: Buffer[] = [];
  #length = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The lines that end in these bytes, without their ends; `undefined` in their place: one is too long, and nothing more is read. */
  read(bytes: Buffer): readonly (string | undefined)[] {
    const lines: (string | undefined)[] = [];
    for (let from = 0; from < bytes.length; ) {
      const end = bytes.indexOf(lineFeed, from);
      const piece = bytes.subarray(from, end < 0 ? bytes.length : end);
      this.#length += piece.length;
      if (this.#length > this.#longest) return [...lines, undefined];
      this.#pieces.push(piece);
      if (end < 0) break;
      lines.push(this.#take());
      from = end + 1;
    }
    return lines;
  }

  #take(): string {
    const line = Buffer.concat(this.#pieces.splice(0)).toString();
    this.#length = 0;
    return line;
  }
}

const lineFeed = 0x0a;
