import { type Connection, type ConnectionListener, noOutgoing, type Outgoing, OutgoingError } from '../../src/cli/run/outgoing.ts';

/** Somebody whom a router calls on, in memory: says what it is told to, and keeps what it hears. */
export class FarEnd implements Connection {
  readonly outgoing: Outgoing;
  /** What the router has sent. */
  heard = '';
  /** Where it was called, and from where. */
  readonly calls: string[] = [];
  isHeld = false;
  /** It takes no more. */
  isFull = false;
  /** The router has left. */
  isLeft = false;
  #listener: ConnectionListener | undefined;

  /** `accepts`: false for one that never answers a call. */
  constructor(accepts = true) {
    this.outgoing = {
      ...noOutgoing,
      telnet: ({ host, port, from }, signal) => {
        this.calls.push(`${from.source ?? 'any'} in ${from.vpnInstance ?? 'public'} to ${host}:${port}`);
        signal.addEventListener('abort', () => {
          this.isLeft = true;
        });
        return accepts ? Promise.resolve(this) : rejectedBy(signal);
      },
    };
  }

  listen(listener: ConnectionListener): void {
    this.#listener = listener;
  }

  send(bytes: Uint8Array): boolean {
    this.heard += Buffer.from(bytes).toString('latin1');
    return !this.isFull;
  }

  hold(isHeld: boolean): void {
    this.isHeld = isHeld;
  }

  say(text: string | Uint8Array): void {
    this.#listener?.heard(Buffer.from(text));
  }

  /** It takes more again. */
  ease(): void {
    this.isFull = false;
    this.#listener?.ready();
  }

  leave(): void {
    this.#listener?.ended();
  }
}

const rejectedBy = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new OutgoingError('OUTGOING_STOPPED', 'stopped'))));
