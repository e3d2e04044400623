import type { Clock } from '../clock/clock.ts';
import { octetsOf } from '../config/octets.ts';

type Listener = (bytes: Uint8Array) => void;

/** Bytes that somebody holds and has not passed on or worked through yet. */
type Held = () => number;

/** 8N1: start bit, eight data bits, stop bit. */
const bitsPerCharacter = 10;

/** Characters that the port takes ahead of the line; who has more to say waits until they are out. */
const fifoCharacters = 64;

/** Bytes that the slowest terminal may be behind. With the piece that is then on its way it stays below 64 kB. */
const mostAhead = 32 * 1024;

/** Bytes said in one go before they leave in a piece. */
const pieceLength = 16 * 1024;

/** Bytes that the router takes ahead of what it has worked through. */
const mostTyped = 64 * 1024;

/**
 * The console port: bytes in both directions, at line rate or as fast as they come. Whoever takes them tells how many it holds, and calls
 * when that becomes less: nobody in the router says more than the slowest terminal can take, and no terminal sends more than the router can.
 */
export class Uart {
  readonly #transmitter: Shifter;
  readonly #receiver: Shifter;
  readonly #terminals = new Map<Listener, Held>();
  readonly #isPaced: boolean;
  readonly #waitingTerminals = new Set<() => void>();
  #device: Listener = () => {};
  #deviceHolds: Held = holdsNothing;
  #gathered: string | undefined;
  #onceSaid: (() => void)[] = [];
  readonly #keptUp = new Set<() => void>();

  constructor(clock: Clock, baudRate: number | 'max') {
    this.#isPaced = baudRate !== 'max';
    const millisecondsPerCharacter = baudRate === 'max' ? 0 : (bitsPerCharacter * 1000) / baudRate;
    this.#transmitter = new Shifter(clock, millisecondsPerCharacter, bytes => {
      for (const listener of this.#terminals.keys()) listener(bytes);
    });
    this.#receiver = new Shifter(clock, millisecondsPerCharacter, bytes => this.#device(bytes));
    this.#transmitter.onDelivered(() => this.eased());
    this.#receiver.onDelivered(() => this.inputEased());
  }

  /** Bytes from the terminal; false when it shall send no more until `onceHungry` calls. None is lost of one that sends all the same. */
  receive(bytes: Uint8Array): boolean {
    this.#receiver.shift(bytes);
    return !this.#isFed;
  }

  /** Calls once, as soon as the router takes more. */
  onceHungry(listener: () => void): void {
    this.#waitingTerminals.add(listener);
  }

  /** A break on the line. What it does to an NE40E's console is undocumented: nothing. */
  receiveBreak(): void {}

  /** Bytes to the terminal; nobody at the far end is no error. */
  transmit(text: string): void {
    if (text === '') return;
    if (this.#gathered === undefined) return this.#transmitter.shift(octetsOf(text));
    this.#gathered += text;
    if (this.#gathered.length < pieceLength) return;
    const piece = this.#gathered;
    this.#gathered = '';
    this.#transmitter.shift(octetsOf(piece));
  }

  /** True while the line, or the slowest terminal at its end, cannot keep up with what was said. */
  get isBehind(): boolean {
    return this.#transmitter.waiting > fifoCharacters || this.isFarBehind;
  }

  /** True while not even the echo of a key should be added to what waits. */
  get isFarBehind(): boolean {
    if (this.#transmitter.waiting > mostAhead) return true;
    for (const held of this.#terminals.values()) if (held() > mostAhead) return true;
    return false;
  }

  /** Calls whenever line and terminals have less to do and are not behind: who waited for them can go on. */
  onKeptUp(listener: () => void): void {
    this.#keptUp.add(listener);
  }

  /** A terminal holds less than before, or has left. */
  eased(): void {
    for (const listener of this.#keptUp) if (!this.isBehind) this.inOnePiece(listener);
  }

  /** The router holds less of what was typed than before. */
  inputEased(): void {
    if (this.#waitingTerminals.size === 0 || this.#isFed) return;
    const waiting = [...this.#waitingTerminals];
    this.#waitingTerminals.clear();
    for (const listener of waiting) listener();
  }

  /** Where bytes for the terminal go; `held` are those that it cannot get rid of, 0 of a reader that nobody waits for any more. */
  onTransmit(listener: Listener, held: Held = holdsNothing): () => void {
    this.#terminals.set(listener, held);
    return () => {
      this.#terminals.delete(listener);
      this.eased();
    };
  }

  /** What reads the port on the router's side, and answers in one piece; `held` are bytes that it has not worked through. */
  onReceive(listener: Listener, held: Held = holdsNothing): void {
    this.#device = listener;
    this.#deviceHolds = held;
  }

  /** What is said in one go leaves in one piece, or in few: a paste is not answered by a packet for each character. */
  inOnePiece(speak: () => void): void {
    if (this.#isPaced || this.#gathered !== undefined) return speak();
    this.#gathered = '';
    try {
      speak();
    } finally {
      const said = this.#gathered;
      this.#gathered = undefined;
      this.transmit(said);
    }
    if (this.#onceSaid.length > 0) this.#tellSaid();
  }

  /** Calls when all that was said until now has left: at once, or at the end of the piece. */
  onceSaid(listener: () => void): void {
    if (this.#gathered === undefined) listener();
    else this.#onceSaid.push(listener);
  }

  #tellSaid(): void {
    const told = this.#onceSaid;
    this.#onceSaid = [];
    for (const listener of told) listener();
  }

  get #isFed(): boolean {
    return this.#receiver.waiting + this.#deviceHolds() > mostTyped;
  }
}

const holdsNothing: Held = () => 0;

/** One direction of the line. Each character is timed from the start of its burst, so rounding never adds up. */
class Shifter {
  readonly #clock: Clock;
  readonly #millisecondsPerCharacter: number;
  readonly #deliver: Listener;
  #queue: Uint8Array[] = [];
  #waiting = 0;
  #delivered: () => void = () => {};
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

  /** Calls whenever fewer characters wait than before. */
  onDelivered(listener: () => void): void {
    this.#delivered = listener;
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
    this.#delivered();
    if (this.#queue.length > 0) this.#wait();
  }
}
