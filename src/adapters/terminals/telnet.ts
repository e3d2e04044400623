import { consoleManner, DONT, IAC, type TelnetManner, TelnetOptions, WILL } from './telnet-options.ts';

/** What comes out of a Telnet stream, in order. */
export interface TelnetSink {
  data(bytes: Uint8Array): void;
  break(): void;
  /** Bytes to send back to the client at once. */
  reply(bytes: Uint8Array): void;
  /** What the client has to say about one option. */
  subnegotiation?(option: number, content: Uint8Array): void;
}

/**
 * The server's end of a Telnet connection (RFC 854). Where its manner is not to speak first, it may also turn out to be none: a client shows
 * that it speaks Telnet by an IAC or by ending its first line as a Telnet terminal in line mode does (CR LF or CR NUL). One that sends bare
 * CR or LF gets raw bytes.
 */
export class Telnet {
  readonly #sink: TelnetSink;
  readonly #options: TelnetOptions;
  readonly #isEager: boolean;
  readonly #content: number[] = [];
  #state: State = 'data';
  #verb = 0;
  #last = 0;
  #client: 'unknown' | 'raw' | 'telnet' = 'unknown';
  #data = new Uint8Array();
  #taken = 0;

  constructor(sink: TelnetSink, manner: TelnetManner = consoleManner) {
    this.#sink = sink;
    this.#options = new TelnetOptions(manner);
    this.#isEager = manner.isEager;
  }

  /** Takes the client for one that speaks Telnet. */
  begin(): void {
    if (this.#client !== 'telnet') this.#client = this.#offer();
  }

  receive(bytes: Uint8Array): void {
    if (this.#isEager) this.begin();
    if (this.#data.length < bytes.length) this.#data = new Uint8Array(bytes.length); // no byte becomes two
    for (const byte of bytes) this.#take(byte);
    if (this.#client === 'unknown' && this.#last === CR) this.#client = 'raw'; // a Telnet terminal sends both ends of a line at once
    this.#flush();
  }

  /** What the client must be sent so that it reads these bytes. */
  encode(bytes: Uint8Array): Uint8Array {
    if (this.#isEager) this.begin();
    return this.#client === 'telnet' ? escaped(bytes) : bytes;
  }

  #take(byte: number): void {
    switch (this.#state) {
      case 'data':
        return byte === IAC ? this.#enter('command') : this.#takeData(byte);
      case 'command':
        return this.#takeCommand(byte);
      case 'option':
        return this.#takeOption(byte);
      case 'subnegotiation':
        return byte === IAC ? this.#enter('subnegotiationCommand') : this.#takeContent(byte);
      case 'subnegotiationCommand':
        return this.#takeContentCommand(byte);
    }
  }

  #enter(state: State): void {
    this.#state = state;
  }

  #takeData(byte: number): void {
    if (this.#client === 'unknown') this.#recognise(byte);
    this.#last = byte;
    if (byte !== NUL) this.#add(byte);
  }

  /** The first line's end tells. */
  #recognise(byte: number): void {
    if (this.#last === CR) this.#client = byte === LF || byte === NUL ? this.#offer() : 'raw';
    else if (byte === LF) this.#client = 'raw';
  }

  #takeCommand(byte: number): void {
    this.#state = 'data';
    this.begin();
    if (byte === IAC) return this.#takeData(byte);
    if (byte === SB) {
      this.#content.length = 0;
      return this.#enter('subnegotiation');
    }
    if (byte >= WILL && byte <= DONT) {
      this.#verb = byte;
      return this.#enter('option');
    }
    if (byte === BRK) {
      this.#flush();
      return this.#sink.break();
    }
    if (byte === AYT) return this.#sink.reply(hereWeAre);
    const key = keys[byte];
    if (key !== undefined) this.#add(key);
  }

  #add(byte: number): void {
    this.#data[this.#taken++] = byte;
  }

  #offer(): 'telnet' {
    this.#sink.reply(this.#options.offer());
    return 'telnet';
  }

  #takeOption(option: number): void {
    this.#state = 'data';
    const answer = this.#options.answer(this.#verb, option);
    if (answer) this.#sink.reply(answer);
  }

  /** One octet more than is ever passed on tells a content that is too long. */
  #takeContent(byte: number): void {
    if (this.#content.length <= longestContent + 1) this.#content.push(byte);
  }

  #takeContentCommand(byte: number): void {
    this.#state = byte === SE ? 'data' : 'subnegotiation';
    if (byte === IAC) this.#takeContent(byte);
    if (byte !== SE) return;
    const [option, ...content] = this.#content;
    if (option === undefined || content.length > longestContent) return;
    this.#flush();
    this.#sink.subnegotiation?.(option, Uint8Array.from(content));
  }

  #flush(): void {
    if (this.#taken === 0) return;
    const bytes = this.#data.slice(0, this.#taken);
    this.#taken = 0;
    this.#sink.data(bytes);
  }
}

/** What is said about one option. */
export const subnegotiation = (option: number, content: Uint8Array): Uint8Array =>
  Uint8Array.of(IAC, SB, option, ...escaped(content), IAC, SE);

function escaped(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(IAC)) return bytes;
  return Uint8Array.from([...bytes].flatMap(byte => (byte === IAC ? [IAC, IAC] : [byte])));
}

type State = 'data' | 'command' | 'option' | 'subnegotiation' | 'subnegotiationCommand';

const NUL = 0;
const LF = 10;
const CR = 13;
const SE = 240;
const BRK = 243;
const AYT = 246;
const SB = 250;
/** What comes within `IAC SB` and `IAC SE` is ten octets or so; more of it than this is nobody's. */
const longestContent = 256;

/** RFC 854: some visible evidence that the server is up. The words are ours: what a VRP says is not on record. */
const hereWeAre = Buffer.from('\r\n[Yes]\r\n');

/** Commands that stand for a key: Interrupt Process is Ctrl+C, Erase Character is backspace. All others but BRK vanish. */
const keys: Readonly<Record<number, number>> = { 244: 0x03, 247: 0x08 };
