import type { Connection } from '../cli/run/outgoing.ts';
import type { Joined } from '../cli/run/outcome.ts';
import { textOf } from '../config/octets.ts';
import type { Key } from './keys.ts';
import type { Occupant } from './occupant.ts';

/** Ctrl+K, Ctrl+T and Ctrl+]: command reference, display hotkey; that Ctrl+K ends one that stands: telnet. */
const endingKeys: readonly number[] = [0x0b, 0x14, 0x1d];

export interface JointOptions {
  write(text: string): void;
  /** The line cannot keep up with what was written; `goOn` is to be called when it has. */
  isBehind(): boolean;
  /** Does something in a turn of the console. */
  take(work: () => void): void;
}

/** Keys and screen of a line, joined to somebody out there. Neither way is more held than one piece: who is slow holds up the other. */
export class Joint implements Occupant {
  readonly #options: JointOptions;
  #connection: Connection | undefined;
  #then: (how: Joined) => void = () => {};
  #isHeld = false;
  #isFull = false;
  /** What comes next to the screen would stand behind something. */
  #isMidLine = false;

  constructor(options: JointOptions) {
    this.#options = options;
  }

  join(connection: Connection, then: (how: Joined) => void): void {
    const { take } = this.#options;
    this.#connection = connection;
    this.#then = then;
    this.#isHeld = this.#isFull = this.#isMidLine = false;
    const ifJoined = (work: () => void) => take(() => this.#connection === connection && work());
    connection.listen({
      heard: bytes => ifJoined(() => this.#show(bytes)),
      ready: () => ifJoined(() => (this.#isFull = false)),
      ended: () => ifJoined(() => this.#part('ended')),
    });
  }

  readonly breaking = endingKeys;

  /** Whether it takes no more keys for the moment. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** Takes octets as they were typed; gives how many. What stands behind a key that ends it is for whoever comes next. */
  hear(bytes: Uint8Array): number {
    const ending = bytes.findIndex(byte => endingKeys.includes(byte));
    const typed = ending < 0 ? bytes : bytes.subarray(0, ending);
    if (typed.length > 0) this.#isFull = this.#connection?.send(typed) === false;
    if (ending < 0) return bytes.length;
    this.#part('killed');
    return ending + 1;
  }

  /** A key that ends it and does not wait its turn. */
  press({ key }: Key): void {
    if (key === 'break off') this.#part('killed');
  }

  /** The line has kept up. */
  readonly goOn = (): void => {
    if (!this.#isHeld || this.#options.isBehind()) return;
    this.#isHeld = false;
    this.#connection?.hold(false);
  };

  /** Nobody is there any more. */
  leave(): void {
    this.#connection = undefined;
  }

  #show(bytes: Uint8Array): void {
    this.#options.write(textOf(bytes));
    this.#isMidLine = bytes.at(-1) !== LF;
    if (this.#isHeld || !this.#options.isBehind()) return;
    this.#isHeld = true;
    this.#connection?.hold(true);
  }

  #part(how: Joined): void {
    this.#connection = undefined;
    if (this.#isMidLine) this.#options.write('\r\n');
    this.#then(how);
  }
}

const LF = 0x0a;
