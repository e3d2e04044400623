/** What comes out of a Telnet stream, in order. */
export interface TelnetSink {
  data(bytes: Uint8Array): void;
  break(): void;
  /** Bytes to send back to the client at once. */
  reply(bytes: Uint8Array): void;
}

/**
 * One end of a Telnet connection (RFC 854), which may also turn out to be none: nothing is negotiated until the client has shown that it
 * speaks Telnet, by an IAC or by ending its first line as a Telnet terminal in line mode does (CR LF or CR NUL). A client that sends bare
 * CR or LF gets raw bytes. The offer then is the usual one of a console server: the far end echoes, character at a time.
 */
export class Telnet {
  readonly #sink: TelnetSink;
  readonly #ours = new Set<number>();
  readonly #theirs = new Set<number>();
  #state: State = 'data';
  #verb = 0;
  #last = 0;
  #client: 'unknown' | 'raw' | 'telnet' = 'unknown';
  #data = new Uint8Array();
  #taken = 0;

  constructor(sink: TelnetSink) {
    this.#sink = sink;
  }

  receive(bytes: Uint8Array): void {
    if (this.#data.length < bytes.length) this.#data = new Uint8Array(bytes.length); // no byte becomes two
    for (const byte of bytes) this.#take(byte);
    if (this.#client === 'unknown' && this.#last === CR) this.#client = 'raw'; // a Telnet terminal sends both ends of a line at once
    this.#flush();
  }

  /** What the client must be sent so that it reads these bytes. */
  encode(bytes: Uint8Array): Uint8Array {
    if (this.#client !== 'telnet' || !bytes.includes(IAC)) return bytes;
    return Uint8Array.from([...bytes].flatMap(byte => (byte === IAC ? [IAC, IAC] : [byte])));
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
        return byte === IAC ? this.#enter('subnegotiationCommand') : undefined;
      case 'subnegotiationCommand':
        return this.#enter(byte === SE ? 'data' : 'subnegotiation');
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
    if (this.#client !== 'telnet') this.#client = this.#offer();
    if (byte === IAC) return this.#takeData(byte);
    if (byte === SB) return this.#enter('subnegotiation');
    if (byte >= WILL && byte <= DONT) {
      this.#verb = byte;
      return this.#enter('option');
    }
    if (byte === BRK) {
      this.#flush();
      return this.#sink.break();
    }
    const key = keys[byte];
    if (key !== undefined) this.#add(key);
  }

  #add(byte: number): void {
    this.#data[this.#taken++] = byte;
  }

  #offer(): 'telnet' {
    this.#ours.add(ECHO).add(SUPPRESS_GO_AHEAD);
    this.#sink.reply(Uint8Array.of(IAC, WILL, ECHO, IAC, WILL, SUPPRESS_GO_AHEAD));
    return 'telnet';
  }

  /** Answers only what changes something or must be refused, so that two ends never talk in circles (RFC 1143). */
  #takeOption(option: number): void {
    this.#state = 'data';
    const asked = this.#verb === DO || this.#verb === WILL;
    const aboutUs = this.#verb === DO || this.#verb === DONT;
    const agreed = aboutUs ? this.#ours : this.#theirs;
    const [yes, no] = aboutUs ? [WILL, WONT] : [DO, DONT];
    if (asked === agreed.has(option)) return;
    if (asked && !acceptable[aboutUs ? 'ours' : 'theirs'].has(option)) return this.#sink.reply(Uint8Array.of(IAC, no, option));
    if (asked) agreed.add(option);
    else agreed.delete(option);
    this.#sink.reply(Uint8Array.of(IAC, asked ? yes : no, option));
  }

  #flush(): void {
    if (this.#taken === 0) return;
    const bytes = this.#data.slice(0, this.#taken);
    this.#taken = 0;
    this.#sink.data(bytes);
  }
}

type State = 'data' | 'command' | 'option' | 'subnegotiation' | 'subnegotiationCommand';

const NUL = 0;
const LF = 10;
const CR = 13;
const SE = 240;
const BRK = 243;
const SB = 250;
const WILL = 251;
const WONT = 252;
const DO = 253;
const DONT = 254;
const IAC = 255;

const BINARY = 0;
const ECHO = 1;
const SUPPRESS_GO_AHEAD = 3;

const acceptable = {
  ours: new Set([BINARY, ECHO, SUPPRESS_GO_AHEAD]),
  theirs: new Set([BINARY, SUPPRESS_GO_AHEAD]),
};

/** Commands that stand for a key: Interrupt Process is Ctrl+C, Erase Character is backspace. All others but BRK vanish. */
const keys: Readonly<Record<number, number>> = { 244: 0x03, 247: 0x08 };
