import type { LineSettings } from '../../../firmware-model/schema/line-settings.ts';

/** What a client of RFC 2217 sets, beside the data that it sends. */
export interface ComPortOptions {
  /** How the client's end of the line is set. What is set is what is answered. */
  readonly line: { settings: LineSettings };
  answer(content: Uint8Array): void;
  break(): void;
  /** The client takes no data for now, or takes it again. */
  suspend(isSuspended: boolean): void;
  /** What has come from the router and not gone to the client is thrown away. */
  purgeReceived(): void;
  /** What has come from the client and not gone to the router is. */
  purgeTransmitted(): void;
}

/**
 * The port of an access server, as RFC 2217 has it: each command is answered by its number and 100, with the value that is then in force.
 * What asks for a value, or for one that no port has, changes nothing. There are no modem lines behind it: those of the router's side are on.
 */
export class ComPort {
  readonly #options: ComPortOptions;
  /** Values of SET-CONTROL in force, by the command that asks for them. */
  readonly #controls = new Map<number, number>([...controlsOf].map(([ask, [first]]) => [ask, first]));
  #lineMask = 0;
  #modemMask = 0xff;
  #isKnown = false;

  constructor(options: ComPortOptions) {
    this.#options = options;
  }

  /** The content of a COM-PORT-OPTION. What is malformed, or for a client, is nothing. */
  receive([command, ...value]: Uint8Array): void {
    if (command === undefined) return;
    const answer = this.#answerTo(command, value);
    if (answer) this.#options.answer(Uint8Array.of(command + fromServer, ...answer));
    if (this.#isKnown) return;
    this.#isKnown = true;
    this.#tellModem();
  }

  #answerTo(command: number, value: readonly number[]): readonly number[] | undefined {
    const [first] = value;
    if (command === SIGNATURE) return value.length === 0 ? [...Buffer.from(signature)] : undefined;
    if (command === SET_BAUDRATE) return value.length === 4 ? this.#setRate(Buffer.from(value).readUInt32BE()) : undefined;
    if (command === FLOWCONTROL_SUSPEND || command === FLOWCONTROL_RESUME) {
      this.#options.suspend(command === FLOWCONTROL_SUSPEND);
      return undefined;
    }
    return first === undefined || value.length > 1 ? undefined : this.#answerToOctet(command, first);
  }

  #answerToOctet(command: number, value: number): readonly number[] | undefined {
    switch (command) {
      case SET_DATASIZE:
        return [this.#set('dataBits', sizes, value)];
      case SET_PARITY:
        return [this.#set('parity', parities, value)];
      case SET_STOPSIZE:
        return [this.#set('stopBits', stops, value)];
      case SET_CONTROL:
        return this.#control(value);
      case SET_LINESTATE_MASK:
        this.#lineMask = value;
        return [this.#lineMask];
      case SET_MODEMSTATE_MASK:
        this.#modemMask = value;
        this.#tellModem();
        return [this.#modemMask];
      case PURGE_DATA:
        return this.#purge(value);
      default:
        return undefined;
    }
  }

  #setRate(baudRate: number): readonly number[] {
    const { line } = this.#options;
    if (baudRate >= slowest && baudRate <= fastest) line.settings = { ...line.settings, baudRate };
    const answer = Buffer.alloc(4);
    answer.writeUInt32BE(line.settings.baudRate);
    return [...answer];
  }

  #set<Key extends keyof LineSettings>(key: Key, codes: ReadonlyMap<number, LineSettings[Key]>, code: number): number {
    const { line } = this.#options;
    const value = codes.get(code);
    if (value !== undefined) line.settings = { ...line.settings, [key]: value };
    for (const [known, meaning] of codes) if (meaning === line.settings[key]) return known;
    return code; // the tables have every value
  }

  #control(value: number): readonly number[] | undefined {
    for (const [ask, values] of controlsOf) {
      if (value === ask) return [this.#controls.get(ask) ?? values[0]];
      if (!values.includes(value)) continue;
      if (value === BREAK_ON) this.#options.break();
      this.#controls.set(ask, value);
      return [value];
    }
    return undefined;
  }

  #purge(value: number): readonly number[] | undefined {
    if (value < 1 || value > 3) return undefined;
    if (value !== purgeTransmit) this.#options.purgeReceived();
    if (value !== purgeReceive) this.#options.purgeTransmitted();
    return [value];
  }

  #tellModem(): void {
    this.#options.answer(Uint8Array.of(NOTIFY_MODEMSTATE + fromServer, modemState & this.#modemMask));
  }
}

const signature = 'ne40e console';
const fromServer = 100;
const SIGNATURE = 0;
const SET_BAUDRATE = 1;
const SET_DATASIZE = 2;
const SET_PARITY = 3;
const SET_STOPSIZE = 4;
const SET_CONTROL = 5;
const NOTIFY_MODEMSTATE = 7;
const FLOWCONTROL_SUSPEND = 8;
const FLOWCONTROL_RESUME = 9;
const SET_LINESTATE_MASK = 10;
const SET_MODEMSTATE_MASK = 11;
const PURGE_DATA = 12;

const slowest = 50;
const fastest = 4_000_000;
const sizes = new Map<number, LineSettings['dataBits']>([5, 6, 7, 8].map(size => [size, size as LineSettings['dataBits']])); // those four
const parities = new Map<number, LineSettings['parity']>([
  [1, 'none'],
  [2, 'odd'],
  [3, 'even'],
  [4, 'mark'],
  [5, 'space'],
]);
const stops = new Map<number, LineSettings['stopBits']>([
  [1, 1],
  [2, 2],
  [3, 1.5],
]);

const BREAK_ON = 5;
/** SET-CONTROL: what asks, and the values; the first is in force until another is set. */
const controlsOf: ReadonlyMap<number, readonly [number, ...number[]]> = new Map([
  [0, [1, 2, 3, 17, 19]], // outbound flow control
  [4, [6, BREAK_ON]],
  [7, [8, 9]], // DTR
  [10, [11, 12]], // RTS
  [13, [14, 15, 16, 18]], // inbound flow control
]);

const purgeReceive = 1;
const purgeTransmit = 2;

/** DCD, DSR and CTS are on, and nobody rings. */
const modemState = 0xb0;
