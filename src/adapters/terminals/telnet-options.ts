/** How one Telnet server talks about options. */
export interface TelnetManner {
  /** Negotiates with its first word; else not before the client has shown that it speaks Telnet. */
  readonly isEager: boolean;
  /** What we say that we will do. */
  readonly offers: readonly number[];
  /** What the client is asked to do. */
  readonly asks: readonly number[];
  /** What we agree to when the client brings it up. */
  readonly accepts: { readonly ours: ReadonlySet<number>; readonly theirs: ReadonlySet<number> };
}

/** What both ends of a Telnet connection have agreed on. */
export class TelnetOptions {
  readonly #manner: TelnetManner;
  readonly #ours = new Set<number>();
  readonly #theirs = new Set<number>();

  constructor(manner: TelnetManner) {
    this.#manner = manner;
  }

  /** What opens the negotiation. Who does not want it says so. */
  offer(): Uint8Array {
    const { offers, asks } = this.#manner;
    for (const option of offers) this.#ours.add(option);
    for (const option of asks) this.#theirs.add(option);
    return Uint8Array.from([...offers.flatMap(option => [IAC, WILL, option]), ...asks.flatMap(option => [IAC, DO, option])]);
  }

  /** Answers only what changes something or must be refused, so that two ends never talk in circles (RFC 1143). */
  answer(verb: number, option: number): Uint8Array | undefined {
    const asked = verb === DO || verb === WILL;
    const side = verb === DO || verb === DONT ? 'ours' : 'theirs';
    const agreed = side === 'ours' ? this.#ours : this.#theirs;
    const [yes, no] = side === 'ours' ? [WILL, WONT] : [DO, DONT];
    if (asked === agreed.has(option)) return undefined;
    if (asked && !this.#manner.accepts[side].has(option)) return Uint8Array.of(IAC, no, option);
    if (asked) agreed.add(option);
    else agreed.delete(option);
    return Uint8Array.of(IAC, asked ? yes : no, option);
  }
}

export const WILL = 251;
export const WONT = 252;
export const DO = 253;
export const DONT = 254;
export const IAC = 255;

const BINARY = 0;
const ECHO = 1;
const SUPPRESS_GO_AHEAD = 3;
export const COM_PORT_OPTION = 44;

const eightBits = { ours: new Set([BINARY, ECHO, SUPPRESS_GO_AHEAD]), theirs: new Set([BINARY, SUPPRESS_GO_AHEAD]) };

/** A console server: the far end echoes, character at a time. A raw client never sees an option. */
export const consoleManner: TelnetManner = { isEager: false, offers: [ECHO, SUPPRESS_GO_AHEAD], asks: [], accepts: eightBits };

/** A serial port of an access server (RFC 2217). */
export const comPortManner: TelnetManner = {
  isEager: true,
  offers: [ECHO, SUPPRESS_GO_AHEAD, BINARY],
  asks: [BINARY, COM_PORT_OPTION],
  accepts: { ours: new Set([...eightBits.ours, COM_PORT_OPTION]), theirs: new Set([...eightBits.theirs, COM_PORT_OPTION]) },
};

/** A VTY. What a VRP sends is not on record; nothing is asked of the client that nobody here would use. */
export const vtyManner: TelnetManner = { ...consoleManner, isEager: true };

/** A client: the far end echoes, character at a time. It never speaks of options first. */
export const clientManner: TelnetManner = {
  isEager: false,
  offers: [],
  asks: [],
  accepts: { ours: new Set([BINARY, SUPPRESS_GO_AHEAD]), theirs: new Set([BINARY, ECHO, SUPPRESS_GO_AHEAD]) },
};
