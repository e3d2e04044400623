import type { Clock } from '../clock/clock.ts';

type Listener = (bytes: Uint8Array) => void;

/** 8N1: start bit, eight data bits, stop bit. */
const bitsPerCharacter = 10;

/** The console port: bytes in both directions, at line rate or as fast as they come. */
export class Uart {
  readonly #transmitter: Shifter;
  readonly #receiver: Shifter;
  readonly #terminals = new Set<Listener>();
  #device: Listener = () => {};

  constructor(clock: Clock, baudRate: number | 'max') {
    const millisecondsPerCharacter = baudRate === 'max' ? 0 : (bitsPerCharacter * 1000) / baudRate;
    this.#transmitter = new Shifter(clock, millisecondsPerCharacter, bytes => { for (const listener of [...this.#terminals]) listener(bytes); });
    this.#receiver = new Shifter(clock, millisecondsPerCharacter, bytes => this.#device(bytes));
  }

  /** Bytes from the terminal. */
  receive(bytes: Uint8Array): void {
    this.#receiver.shift(bytes);
  }

  /** A break on the line. What it does to an NE40E's console is undocumented: nothing. */
  receiveBreak(): void {}

  /** Bytes to the terminal; nobody at the far end is no error. */
  transmit(text: string): void {
    if (text !== '') this.#transmitter.shift(Buffer.from(text, 'utf8'));
  }

  onTransmit(listener: Listener): () => void {
    this.#terminals.add(listener);
    return () => { this.#terminals.delete(listener); };
  }

  /** What reads the port on the router's side. */
  onReceive(listener: Listener): void {
    this.#device = listener;
  }
}

/** One direction of the line. Each character is timed from the start of its burst, so rounding never adds up. */
class Shifter {
  readonly #clock: Clock;
  readonly #millisecondsPerCharacter: number;
  readonly #deliver: Listener;
  #queue: Uint8Array[] = [];
  #burstStart = 0;
  #sent = 0;

  constructor(clock: Clock, millisecondsPerCharacter: number, deliver: Listener) {
    this.#clock = clock;
    this.#millisecondsPerCharacter = millisecondsPerCharacter;
    this.#deliver = deliver;
  }

  shift(bytes: Uint8Array): void {
    if (this.#millisecondsPerCharacter === 0) {
      this.#deliver(bytes);
      return;
    }
    const isIdle = this.#queue.length === 0;
    this.#queue.push(bytes);
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
    for (let count = Math.max(1, due - this.#sent); count > 0 && this.#queue.length > 0;) {
      const [head] = this.#queue as [Uint8Array];
      const piece = head.subarray(0, count);
      if (piece.length === head.length) this.#queue.shift();
      else this.#queue[0] = head.subarray(piece.length);
      count -= piece.length;
      this.#sent += piece.length;
      this.#deliver(piece);
    }
    if (this.#queue.length > 0) this.#wait();
  }
}
