/**
 * Values in the order they came, of which only so many are held: the oldest makes room. A value itself: adding makes a new one, which shares
 * all but a piece with the old, so that it costs the same however many there are.
 */
export class Sequence<T> implements Iterable<T> {
  readonly #pieces: readonly (readonly T[])[];
  /** How many of the first piece are gone. */
  readonly #gone: number;
  readonly length: number;

  private constructor(pieces: readonly (readonly T[])[], gone: number, length: number) {
    this.#pieces = pieces;
    this.#gone = gone;
    this.length = length;
  }

  static empty<T>(): Sequence<T> {
    return new Sequence<T>([], 0, 0);
  }

  added(value: T): Sequence<T> {
    const last = this.#pieces.at(-1);
    const pieces = last && last.length < pieceSize ? [...this.#pieces.slice(0, -1), [...last, value]] : [...this.#pieces, [value]];
    return new Sequence(pieces, this.#gone, this.length + 1);
  }

  /** The newest, so many. */
  newest(most: number): Sequence<T> {
    if (this.length <= most) return this;
    if (most === 0) return Sequence.empty();
    let gone = this.#gone + this.length - most;
    let whole = 0;
    while (gone >= (this.#pieces[whole]?.length ?? Number.POSITIVE_INFINITY)) gone -= this.#pieces[whole++]?.length ?? 0;
    return new Sequence(whole === 0 ? this.#pieces : this.#pieces.slice(whole), gone, most);
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const [at, piece] of this.#pieces.entries()) for (let of = at === 0 ? this.#gone : 0; of < piece.length; of++) yield piece[of]!; // within
  }

  *newestFirst(): Iterable<T> {
    for (let at = this.#pieces.length - 1; at >= 0; at--) {
      const piece = this.#pieces[at] ?? [];
      for (let of = piece.length - 1; of >= (at === 0 ? this.#gone : 0); of--) yield piece[of]!; // within
    }
  }

  flatMap<U>(map: (value: T) => U | readonly U[]): readonly U[] {
    return [...this].flatMap(map);
  }
}

/** About the root of the longest: as many pieces as values in one. */
const pieceSize = 100;
