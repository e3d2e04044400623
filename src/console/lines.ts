import type { LineFacts, LineStatus, TypedCommand } from '../cli/run/line-status.ts';
import { render } from '../cli/run/message.ts';
import { settingsOf } from '../config/settings.ts';
import type { ControlPlaneEmitted, LogEntry } from '../control-plane/emitted.ts';
import { type Admission, admission, isServed } from './admission.ts';
import { Console, type ConsoleOptions } from './console.ts';
import { type Caller, consoleLine, numericAddress, vtyLine } from './line.ts';
import { Vty } from './vty.ts';

export type LinesOptions = Omit<ConsoleOptions, 'line' | 'hangUp' | 'typed'>;

type Message = Extract<ControlPlaneEmitted, { readonly type: 'message.sent' }>;

interface Call {
  readonly caller: Caller;
  readonly vty: Vty;
  readonly console: Console;
}

/** Every line of a router: the console, which is always there, and virtual terminals, which are made for a call and gone with it. */
export class Lines implements LineFacts {
  readonly console: Console;
  readonly #options: LinesOptions;
  /** By number. Made with the first call: most routers are never called. */
  #calls: Map<number, Call> | undefined;
  #isOpen = false;
  #commands: readonly TypedCommand[] = none;

  constructor(options: LinesOptions) {
    this.#options = options;
    // copied by the spread syntax, V8 would keep a layout of its own for every router
    this.console = new Console(Object.assign({}, options, { line: consoleLine, typed: this.#typed }));
  }

  /** On which somebody is or calls, in the order of their numbers. */
  get status(): readonly LineStatus[] {
    const calls = [...(this.#calls ?? [])].sort(([one], [other]) => one - other).map(([, call]) => call.console);
    return [this.console, ...calls].flatMap(line => line.status ?? []);
  }

  /** Somebody calls by the network. Always gives a line: one that is refused is closed. */
  connect(caller: Caller): Vty {
    const numeric = { ...caller, address: numericAddress(caller.address) };
    return new Vty(this.#options.clock, vty => this.#answer(vty, numeric));
  }

  /** What was typed on all lines, oldest first. */
  get commands(): readonly TypedCommand[] {
    return this.#commands;
  }

  forgetCommands(): void {
    this.#commands = none;
  }

  /** A message from one user to others. */
  pass({ to, from, text }: Pick<Message, 'to' | 'from' | 'text'>): void {
    for (const line of this.#lines) if (to.includes(line.id)) line.say('message-received', { userInterface: from.replace(' ', ''), text });
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
    this.forgetCommands();
    this.console.lineDead();
    for (const { vty, console } of [...(this.#calls?.values() ?? [])]) {
      console.lineDead();
      vty.hungUp();
    }
  }

  settingsChanged(): void {
    for (const line of this.#lines) line.settingsChanged();
    if (this.#calls && this.#calls.size > 0) this.#options.clock.setTimeout(() => this.#cutUnserved(), 0);
  }

  /** Who came in by a server that is off now is disconnected (command reference, stelnet server enable), once the commit has answered. */
  #cutUnserved(): void {
    const { running } = this.#options.router.volatile;
    for (const { caller, console } of [...(this.#calls?.values() ?? [])]) if (!isServed(running, caller)) console.cut();
  }

  log(entry: LogEntry): void {
    for (const line of this.#lines) line.log(entry);
  }

  readonly #typed = (command: TypedCommand): void => {
    this.#commands = [...this.#commands, command].slice(-mostCommands);
  };

  get #lines(): readonly Console[] {
    return this.#calls ? [this.console, ...[...this.#calls.values()].map(({ console }) => console)] : [this.console];
  }

  #answer(vty: Vty, caller: Caller): (() => void) | undefined {
    const admitted = this.#isOpen ? this.#admit(caller) : { refusal: undefined };
    if ('refusal' in admitted) {
      if (admitted.refusal) vty.uart.transmit(`${render(this.#options.messages[admitted.refusal]!).join('\r\n')}\r\n`); // MessageId: every id has its message
      vty.hungUp();
      return undefined;
    }
    const { number } = admitted;
    const calls = (this.#calls ??= new Map());
    const console = new Console({
      ...this.#options,
      uart: vty.uart,
      line: vtyLine(number, caller),
      typed: this.#typed,
      hangUp: () => vty.hungUp(),
    });
    calls.set(number, { caller, vty, console });
    vty.onClosed(() => {
      calls.delete(number);
      console.end();
    });
    console.called();
    return () => console.left();
  }

  #admit(caller: Caller): Admission {
    const free = () => admission(this.#options.router, caller, number => this.#calls?.has(number) ?? false);
    const admitted = free();
    return 'refusal' in admitted && admitted.refusal && this.#makeRoom() ? free() : admitted;
  }

  /** Where all lines are taken, one that has not authenticated its caller for long enough is given to the next (command reference, security-policy). */
  #makeRoom(): boolean {
    const { router } = this.#options;
    if (settingsOf(router.volatile.running).line('user-interface vty security-policy disable')) return false;
    const idler = this.#lines.find(
      ({ status }) => status && status.via !== 'terminal' && !status.session && status.since >= longestQuestion,
    );
    idler?.cut();
    return idler !== undefined;
  }
}

/** Milliseconds. */
const longestQuestion = 15_000;

/** Commands that are remembered of all users together; how many a router keeps is not on record. */
const mostCommands = 512;

const none: readonly TypedCommand[] = [];
