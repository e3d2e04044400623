import type { Destination, Outgoing } from './outgoing.ts';
import type { ShellManner } from './secure-shell.ts';

type Counted = <Result>(work: Promise<Result>) => Promise<Result>;

/** What a router reaches as long as it has power: when that is gone, so is every connection. */
export class PoweredOutgoing implements Outgoing {
  readonly #outgoing: Outgoing;
  readonly #counted: Counted;
  readonly #open = new Set<AbortController>();

  /** `counted`: takes note of the host's work until it is done. */
  constructor(outgoing: Outgoing, counted: Counted) {
    this.#outgoing = outgoing;
    this.#counted = counted;
  }

  telnet(to: Destination, signal: AbortSignal): ReturnType<Outgoing['telnet']> {
    return this.#counted(this.#outgoing.telnet(to, this.#powered(signal)));
  }

  secureShell(to: Destination, manner: ShellManner, signal: AbortSignal): ReturnType<Outgoing['secureShell']> {
    return this.#counted(this.#outgoing.secureShell(to, manner, this.#powered(signal)));
  }

  ftp(to: Destination, signal: AbortSignal): ReturnType<Outgoing['ftp']> {
    return this.#counted(this.#outgoing.ftp(to, this.#powered(signal)));
  }

  tftpRead(to: Destination, name: string, signal: AbortSignal): ReturnType<Outgoing['tftpRead']> {
    return this.#counted(this.#outgoing.tftpRead(to, name, this.#powered(signal)));
  }

  tftpWrite(to: Destination, name: string, signal: AbortSignal): ReturnType<Outgoing['tftpWrite']> {
    return this.#counted(this.#outgoing.tftpWrite(to, name, this.#powered(signal)));
  }

  answers(host: string, from: Destination['from'], milliseconds: number, signal: AbortSignal): Promise<void> {
    return this.#counted(this.#outgoing.answers(host, from, milliseconds, this.#powered(signal)));
  }

  log(to: Destination, line: string): Promise<void> {
    return this.#counted(this.#outgoing.log(to, line));
  }

  knows(host: string): boolean {
    return this.#outgoing.knows(host);
  }

  /** The power is gone. */
  cut(): void {
    for (const power of this.#open) power.abort();
    this.#open.clear();
  }

  /** Ends as the given one does, or with the power. */
  #powered(signal: AbortSignal): AbortSignal {
    const power = new AbortController();
    if (signal.aborted) power.abort();
    this.#open.add(power);
    signal.addEventListener(
      'abort',
      () => {
        this.#open.delete(power);
        power.abort();
      },
      { once: true },
    );
    return power.signal;
  }
}
