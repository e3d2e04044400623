export interface OutletOptions {
  /** Passes bytes on; gives how many were taken. After fewer than all, `resume` is called when more may be. */
  readonly pass: (bytes: Uint8Array) => number;
  /** Less is held than before. */
  readonly eased: () => void;
  /** So many bytes were thrown away since the last time. */
  readonly dropped: (bytes: number) => void;
  readonly holdBytes?: number;
  readonly patienceMilliseconds?: number;
}

/**
 * What one reader has not taken yet. A reader that pauses loses nothing: the router waits for it. One that has read nothing at all for as
 * long as patience lasts is waited for no more until it reads again; of what comes meanwhile the last megabyte is kept.
 */
export class Outlet {
  readonly #options: Required<OutletOptions>;
  readonly #blocks: Block[] = [];
  #held = 0;
  #isGivenUp = false;
  #patience: NodeJS.Timeout | undefined;
  #untold = 0;
  #telling: NodeJS.Timeout | undefined;
  #tellAfter = firstTellingMilliseconds;

  constructor(options: OutletOptions) {
    this.#options = { holdBytes: 1 << 20, patienceMilliseconds: 5_000, ...options };
  }

  /** Bytes that the router should wait for. */
  get awaitedBytes(): number {
    return this.#isGivenUp ? 0 : this.#held;
  }

  /** Bytes that the reader has not taken. */
  get heldBytes(): number {
    return this.#held;
  }

  add(bytes: Uint8Array): void {
    const taken = this.#held === 0 ? this.#options.pass(bytes) : 0;
    if (taken === bytes.length) return;
    this.#hold(bytes.subarray(taken));
    this.#dropOldest();
    this.#patience ??= setTimeout(() => this.#giveUp(), this.#options.patienceMilliseconds); // the host's time: the reader is real
  }

  /** The reader may take more. */
  resume(): void {
    const before = this.#held;
    while (this.#held > 0 && this.#passFirst());
    if (this.#held === before) return;
    this.#isGivenUp = false;
    this.#tell();
    if (this.#held === 0) this.#rest();
    else if (this.#patience) this.#patience.refresh();
    this.#options.eased();
  }

  /** The reader has left, and what it has not read with it. */
  forget(): void {
    this.#blocks.length = this.#held = 0;
    this.#isGivenUp = false;
    this.#tell();
    this.#rest();
    this.#options.eased();
  }

  /** False once the reader takes no more for now. */
  #passFirst(): boolean {
    const first = this.#blocks[0] as Block; // something is held
    const taken = this.#options.pass(first.bytes.subarray(first.start, first.end));
    first.start += taken;
    this.#held -= taken;
    if (first.start < first.end) return false;
    this.#blocks.shift();
    return true;
  }

  /** Copied into blocks: a megabyte of single characters must not be a million things. */
  #hold(bytes: Uint8Array): void {
    this.#held += bytes.length;
    for (let at = 0; at < bytes.length; ) {
      let last = this.#blocks.at(-1);
      if (!last || last.end === blockLength) this.#blocks.push((last = { bytes: Buffer.allocUnsafe(blockLength), start: 0, end: 0 }));
      const piece = bytes.subarray(at, at + blockLength - last.end);
      last.bytes.set(piece, last.end);
      last.end += piece.length;
      at += piece.length;
    }
  }

  #dropOldest(): void {
    for (let first = this.#blocks[0]; first && this.#held - lengthOf(first) >= this.#options.holdBytes; first = this.#blocks[0]) {
      this.#blocks.shift();
      this.#held -= lengthOf(first);
      this.#untold += lengthOf(first);
      this.#telling ??= setTimeout(() => this.#tellMore(), this.#tellAfter);
    }
  }

  #giveUp(): void {
    this.#isGivenUp = true;
    this.#options.eased();
  }

  /** While it goes on, ever more rarely. */
  #tellMore(): void {
    this.#tellAfter = Math.min(this.#tellAfter * 10, rarestTellingMilliseconds);
    this.#tell();
  }

  #tell(): void {
    clearTimeout(this.#telling);
    this.#telling = undefined;
    const dropped = this.#untold;
    this.#untold = 0;
    if (dropped > 0) this.#options.dropped(dropped);
  }

  #rest(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
    this.#tellAfter = firstTellingMilliseconds;
  }
}

interface Block {
  readonly bytes: Buffer;
  start: number;
  end: number;
}

const lengthOf = ({ start, end }: Block): number => end - start;
const blockLength = 16 * 1024;
const firstTellingMilliseconds = 1_000;
const rarestTellingMilliseconds = 600_000;
