interface Piece {
  readonly bytes: Uint8Array;
  /** When it came. */
  readonly at: number;
}

/** What a piece of one byte takes of memory, so that a thousand keys pressed one by one are no more than they seem. */
const costOfPiece = 64;

/** Ctrl+C */
const breakOff = 0x03;

/** Bytes from the terminal that nobody has looked at yet, in the order in which they came. */
export class TypeAhead {
  #pieces: Piece[] = [];
  /** The first piece, and the byte in it, that comes next. */
  #first = 0;
  #next = 0;
  #held = 0;

  /** Bytes of memory. */
  get held(): number {
    return this.#held;
  }

  get isEmpty(): boolean {
    return this.#first === this.#pieces.length;
  }

  /** When the next byte came; now, where none waits. */
  get arrival(): number | undefined {
    return this.#pieces[this.#first]?.at;
  }

  add(bytes: Uint8Array, at: number): void {
    if (bytes.length === 0) return;
    this.#pieces.push({ bytes, at });
    this.#held += bytes.length + costOfPiece;
  }

  /** The byte that comes next; it stays. */
  get next(): number | undefined {
    return this.#pieces[this.#first]?.bytes[this.#next];
  }

  take(): number | undefined {
    const piece = this.#pieces[this.#first];
    if (!piece) return undefined;
    const byte = piece.bytes[this.#next++];
    this.#held--;
    if (this.#next === piece.bytes.length) this.#leavePiece();
    return byte;
  }

  /** Forgets everything up to the first Ctrl+C; false, and nothing forgotten, where there is none. */
  dropThroughBreak(): boolean {
    const inFirst = this.#pieces[this.#first]?.bytes.indexOf(breakOff, this.#next) ?? -1;
    const later = inFirst >= 0 ? 0 : this.#pieces.findIndex(({ bytes }, index) => index > this.#first && bytes.includes(breakOff));
    if (later < 0 || this.isEmpty) return false;
    while (this.take() !== breakOff);
    return true;
  }

  clear(): void {
    this.#pieces = [];
    this.#first = 0;
    this.#next = 0;
    this.#held = 0;
  }

  /** Pieces that are done with are given up together, now and then. */
  #leavePiece(): void {
    this.#held -= costOfPiece;
    this.#first++;
    this.#next = 0;
    if (this.isEmpty) this.clear();
    else if (this.#first >= 1024) {
      this.#pieces = this.#pieces.slice(this.#first);
      this.#first = 0;
    }
  }
}
