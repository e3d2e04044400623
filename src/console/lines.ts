import type { LineStatus } from '../cli/run/line-status.ts';
import { maximumVty } from '../cli/handlers/aaa/login-settings.ts';
import type { LogEntry } from '../control-plane/emitted.ts';
import { Console, type ConsoleOptions } from './console.ts';
import { type Caller, consoleLine, vtyLine } from './line.ts';
import { Vty } from './vty.ts';

export type LinesOptions = Omit<ConsoleOptions, 'line' | 'hangUp'>;

interface Call {
  readonly vty: Vty;
  readonly console: Console;
}

/** Every line of a router: the console, which is always there, and virtual terminals, which are made for a call and gone with it. */
export class Lines {
  readonly console: Console;
  readonly #options: LinesOptions;
  /** By number. Made with the first call: most routers are never called. */
  #calls: Map<number, Call> | undefined;
  #isOpen = false;

  constructor(options: LinesOptions) {
    this.#options = options;
    this.console = new Console({ ...options, line: consoleLine });
  }

  /** On which somebody is or calls, in the order of their numbers. */
  get status(): readonly LineStatus[] {
    const calls = [...(this.#calls ?? [])].sort(([one], [other]) => one - other).map(([, call]) => call.console);
    return [this.console, ...calls].flatMap(line => line.status ?? []);
  }

  /** Somebody calls by the network. Always gives a line: one that is refused is closed. */
  connect(caller: Caller): Vty {
    return new Vty(this.#options.clock, vty => this.#answer(vty, caller));
  }

  /** Cuts off whoever is on a line; false: nobody is. */
  cut(userInterface: string): boolean {
    const line = this.#lines.find(({ status }) => status?.userInterface === userInterface);
    line?.cut();
    return line !== undefined;
  }

  /** The system runs. */
  opened(): void {
    this.#isOpen = true;
    this.console.lineOpened();
  }

  /** No power, or booting: every call is over without a word. */
  dead(): void {
    this.#isOpen = false;
    this.console.lineDead();
    for (const { vty, console } of [...(this.#calls?.values() ?? [])]) {
      console.lineDead();
      vty.hungUp();
    }
  }

  settingsChanged(): void {
    for (const line of this.#lines) line.settingsChanged();
  }

  log(entry: LogEntry): void {
    for (const line of this.#lines) line.log(entry);
  }

  get #lines(): readonly Console[] {
    return this.#calls ? [this.console, ...[...this.#calls.values()].map(({ console }) => console)] : [this.console];
  }

  #answer(vty: Vty, caller: Caller): (() => void) | undefined {
    const number = this.#isOpen ? this.#freeNumber() : undefined;
    if (number === undefined) {
      vty.hungUp();
      return undefined;
    }
    const calls = (this.#calls ??= new Map());
    const console = new Console({ ...this.#options, uart: vty.uart, line: vtyLine(number, caller), hangUp: () => vty.hungUp() });
    calls.set(number, { vty, console });
    vty.onClosed(() => {
      calls.delete(number);
      console.end();
    });
    console.called();
    return () => console.left();
  }

  #freeNumber(): number | undefined {
    const most = maximumVty(this.#options.router.volatile.running);
    for (let number = 0; number < most; number++) if (!this.#calls?.has(number)) return number;
    return undefined;
  }
}
