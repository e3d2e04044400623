import type { FlowControl, LineSettings } from '../../firmware-model/schema/line-settings.ts';
import type { Clock } from '../clock/clock.ts';
import { octetsOf } from '../config/octets.ts';
import { SoftwareFlowControl } from './flow-control.ts';
import { cutTo, eightBits, millisecondsPerCharacter } from './line-settings.ts';
import { Shifter, type Wire } from './shifter.ts';

type Listener = (bytes: Uint8Array) => void;

/** Bytes that somebody holds and has not passed on or worked through yet. */
type Held = () => number;

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
  readonly #terminals = new Map<Listener, Terminal>();
  readonly #out: LineWire;
  readonly #in: LineWire;
  /** The line takes its time. */
  readonly isPaced: boolean;
  #settings: LineSettings;
  #flow: SoftwareFlowControl | undefined;
  readonly #waitingTerminals = new Set<() => void>();
  #device: Listener = () => {};
  #deviceHolds: Held = holdsNothing;
  #gathered: string | undefined;
  #onceSaid: (() => void)[] = [];
  readonly #keptUp = new Set<() => void>();

  constructor(clock: Clock, baudRate: number | 'max') {
    this.isPaced = baudRate !== 'max';
    this.#settings = eightBits(baudRate === 'max' ? 9600 : baudRate);
    this.#out = { millisecondsPerCharacter: 0, deliver: bytes => this.#say(bytes), idle: () => this.#fallIdle() };
    this.#in = { millisecondsPerCharacter: 0, deliver: bytes => this.hear(bytes) };
    this.#transmitter = new Shifter(clock);
    this.#receiver = new Shifter(clock);
    this.#timeCharacters();
    this.#transmitter.onDelivered(() => this.eased());
    this.#receiver.onDelivered(() => this.inputEased());
  }

  /** Bytes from the terminal; false when it shall send no more until `onceHungry` calls. None is lost of one that sends all the same. */
  receive(bytes: Uint8Array, wire: Wire = this.#in): boolean {
    this.#receiver.shift(bytes, wire);
    return !this.#isFed;
  }

  /** Characters that the port has received. */
  hear(bytes: Uint8Array): void {
    const heard = this.isPaced ? cutTo(this.#settings, bytes) : bytes;
    if (!this.#flow) return this.#device(heard);
    this.#device(this.#flow.heard(heard));
    this.#flow?.waiting(this.#deviceHolds());
  }

  /** What is on its way to the port along this wire is lost. */
  purge(wire: Wire): void {
    this.#receiver.drop(wire);
    this.inputEased();
  }

  get settings(): LineSettings {
    return this.#settings;
  }

  /** In effect at once, also for what waits to be sent. */
  configure({ flowControl, ...settings }: LineSettings & { readonly flowControl: FlowControl }): void {
    this.#settings = settings;
    this.#timeCharacters();
    if ((flowControl === 'software') === (this.#flow !== undefined)) return;
    this.#flow?.end();
    this.#flow =
      flowControl === 'software'
        ? new SoftwareFlowControl(
            isStopped => this.#transmitter.hold(isStopped),
            byte => this.#say(byte),
          )
        : undefined;
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
    if (this.#gathered === undefined) return this.#transmitter.shift(octetsOf(text), this.#out);
    this.#gathered += text;
    if (this.#gathered.length < pieceLength) return;
    const piece = this.#gathered;
    this.#gathered = '';
    this.#transmitter.shift(octetsOf(piece), this.#out);
  }

  /** True while the line, or the slowest terminal at its end, cannot keep up with what was said. */
  get isBehind(): boolean {
    return this.#transmitter.waiting > fifoCharacters || this.isFarBehind;
  }

  /** True while not even the echo of a key should be added to what waits. */
  get isFarBehind(): boolean {
    if (this.#transmitter.waiting > mostAhead) return true;
    for (const { held } of this.#terminals.values()) if (held() > mostAhead) return true;
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
    this.#flow?.waiting(this.#deviceHolds());
    if (this.#waitingTerminals.size === 0 || this.#isFed) return;
    const waiting = [...this.#waitingTerminals];
    this.#waitingTerminals.clear();
    for (const listener of waiting) listener();
  }

  /**
   * Where bytes for the terminal go; `held` are those that it cannot get rid of, 0 of a reader that nobody waits for any more. `idle` is
   * called when a line that takes its time has nothing more to carry.
   */
  onTransmit(listener: Listener, held: Held = holdsNothing, idle?: () => void): () => void {
    this.#terminals.set(listener, { held, idle });
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
    if (this.isPaced || this.#gathered !== undefined) return speak();
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

  #say(bytes: Uint8Array): void {
    const said = this.isPaced ? cutTo(this.#settings, bytes) : bytes;
    for (const listener of this.#terminals.keys()) listener(said);
  }

  #fallIdle(): void {
    for (const { idle } of this.#terminals.values()) idle?.();
  }

  #timeCharacters(): void {
    this.#out.millisecondsPerCharacter = this.#in.millisecondsPerCharacter = this.isPaced ? millisecondsPerCharacter(this.#settings) : 0;
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

interface Terminal {
  readonly held: Held;
  readonly idle: (() => void) | undefined;
}

/** Set as the port is. */
type LineWire = Wire & { millisecondsPerCharacter: number };
