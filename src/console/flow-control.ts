/**
 * XON and XOFF on the console line. The terminal's stop the router, and are nothing else to it; the router sends its own when it has more
 * keys to work through than it likes.
 */
export class SoftwareFlowControl {
  readonly #stop: (isStopped: boolean) => void;
  readonly #say: (byte: Uint8Array) => void;
  #hasStoppedTerminal = false;

  constructor(stop: (isStopped: boolean) => void, say: (byte: Uint8Array) => void) {
    this.#stop = stop;
    this.#say = say;
  }

  /** What is left for the router. */
  heard(bytes: Uint8Array): Uint8Array {
    if (!bytes.includes(XON) && !bytes.includes(XOFF)) return bytes;
    this.#stop(bytes.lastIndexOf(XOFF) > bytes.lastIndexOf(XON));
    return bytes.filter(byte => byte !== XON && byte !== XOFF);
  }

  /** How many keys wait. */
  waiting(keys: number): void {
    const isStopped = this.#hasStoppedTerminal ? keys > fewKeys : keys > manyKeys;
    if (isStopped === this.#hasStoppedTerminal) return;
    this.#hasStoppedTerminal = isStopped;
    this.#say(Uint8Array.of(isStopped ? XOFF : XON));
  }

  /** The line is without flow control from now on. */
  end(): void {
    this.#stop(false);
    this.waiting(0);
  }
}

const XON = 0x11;
const XOFF = 0x13;
const manyKeys = 512;
const fewKeys = 128;
