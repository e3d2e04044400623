import type { Clock } from '../clock/clock.ts';

type Listener = (bytes: Uint8Array) => void;

/** 8N1: start bit, eight data bits, stop bit. */
const bitsPerCharacter = 10;

/** Characters that the port takes ahead of the line; who has more to say waits until they are out. */
const fifoCharacters = 64;

/** The console port: bytes in both directions, at line rate or as fast as they come. */
export class Uart {
  readonly #transmitter: Shifter;
  readonly #receiver: Shifter;
  readonly #terminals = new Set<Listener>();
  readonly #isPaced: boolean;
  #device: Listener = () => {};
  #gathered: string | undefined;

  constructor(clock: Clock, baudRate: number | 'max') {
    this.#isPaced = baudRate !== 'max';
    const millisecondsPerCharacter = baudRate === 'max' ? 0 : (bitsPerCharacter * 1000) / baudRate;
    this.#transmitter = new Shifter(clock, millisecondsPerCharacter, bytes => {
      for (const listener of this.#terminals) listener(bytes);
    });
    this.#receiver = new Shifter(clock, millisecondsPerCharacter, bytes => this.#hand(bytes));
  }

  /** Bytes from the terminal. */
  receive(bytes: Uint8Array): void {
    this.#receiver.shift(bytes);
  }

  /** A break on the line. What it does to an NE40E's console is undocumented: nothing. */
  receiveBreak(): void {}

  /** Bytes to the terminal; nobody at the far end is no error. */
  transmit(text: string): void {
    if (this.#gathered !== undefined) this.#gathered += text;
    else if (text !== '') this.#transmitter.shift(Buffer.from(text, 'utf8'));
  }

  /** True while the line cannot keep up with what was said. */
  get isBehind(): boolean {
    return this.#transmitter.waiting > fifoCharacters;
  }

  /** Calls once, as soon as the line has kept up. */
  onceKeptUp(listener: () => void): void {
    this.#transmitter.onceDown(fifoCharacters, listener);
  }

  onTransmit(listener: Listener): () => void {
    this.#terminals.add(listener);
    return () => {
      this.#terminals.delete(listener);
    };
  }

  /** What reads the port on the router's side. */
  onReceive(listener: Listener): void {
    this.#device = listener;
  }

  /** What is said in answer to one piece of input leaves in one piece: a paste is not answered by a packet for each character. */
  #hand(bytes: Uint8Array): void {
    if (this.#isPaced || this.#gathered !== undefined) return this.#device(bytes);
    this.#gathered = '';
    try {
      this.#device(bytes);
    } finally {
      const said = this.#gathered;
      this.#gathered = undefined;
      this.transmit(said);
    }
  }
}

/** One direction of the line. Each character is timed from the start of its burst, so rounding never adds up. */
class Shifter {
  readonly #clock: Clock;
  readonly #millisecondsPerCharacter: number;
  readonly #deliver: Listener;
  #queue: Uint8Array[] = [];
  #waiting = 0;
  #down: { readonly to: number; readonly listener: () => void } | undefined;
  #burstStart = 0;
  #sent = 0;

  constructor(clock: Clock, millisecondsPerCharacter: number, deliver: Listener) {
    this.#clock = clock;
    this.#millisecondsPerCharacter = millisecondsPerCharacter;
    this.#deliver = deliver;
  }

  /** Characters that are not out yet. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Calls once, when no more than so many characters wait. */
  onceDown(to: number, listener: () => void): void {
    this.#down = { to, listener };
  }

  shift(bytes: Uint8Array): void {
    if (this.#millisecondsPerCharacter === 0) {
      this.#deliver(bytes);
      return;
    }
    const isIdle = this.#queue.length === 0;
    this.#queue.push(bytes);
    this.#waiting += bytes.length;
    if (!isIdle) return;
    this.#burstStart = this.#clock.now();
    this.#sent = 0;
    this.#wait();
  }

  #wait(): void {
    const due = this.#burstStart + (this.#sent + 1) * this.#millisecondsPerCharacter;
    this.#clock.setTimeout(() => this.#deliverDue(), Math.max(0, due - this.#clock.now()));
  }

  /** Delivers every character whose time has come: a host's timer is coarser than a character at 115200 baud. */
  #deliverDue(): void {
    const due = Math.floor((this.#clock.now() - this.#burstStart) / this.#millisecondsPerCharacter + 1e-6);
    for (let count = Math.max(1, due - this.#sent); count > 0 && this.#queue.length > 0; ) {
      const [head] = this.#queue as [Uint8Array];
      const piece = head.subarray(0, count);
      if (piece.length === head.length) this.#queue.shift();
      else this.#queue[0] = head.subarray(piece.length);
      count -= piece.length;
      this.#sent += piece.length;
      this.#waiting -= piece.length;
      this.#deliver(piece);
    }
    this.#tellDown();
    if (this.#queue.length > 0) this.#wait();
  }

  #tellDown(): void {
    const down = this.#down;
    if (!down || this.#waiting > down.to) return;
    this.#down = undefined;
    down.listener();
  }
}
