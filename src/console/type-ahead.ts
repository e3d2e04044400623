interface Piece {
  readonly bytes: Uint8Array;
  /** When it came. */
  readonly at: number;
}

/** What a piece of one byte takes of memory, so that a thousand keys pressed one by one are no more than they seem. */
const costOfPiece = 64;

const nothing = new Uint8Array();

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

  /** What comes next in one piece; it stays. */
  get piece(): Uint8Array {
    return this.#pieces[this.#first]?.bytes.subarray(this.#next) ?? nothing;
  }

  /** Forgets so many bytes of that piece. */
  drop(count: number): void {
    for (let left = count; left > 0; left--) this.take();
  }

  /** Forgets everything up to the first of these; false, and nothing forgotten, where there is none. */
  dropThrough(keys: readonly number[]): boolean {
    const isKey = (byte: number | undefined) => byte !== undefined && keys.includes(byte);
    if (!this.piece.some(isKey) && !this.#pieces.some(({ bytes }, index) => index > this.#first && bytes.some(isKey))) return false;
    while (!isKey(this.take()));
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
