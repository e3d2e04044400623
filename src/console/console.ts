import type { Messages } from '../../firmware-model/schema/message.ts';
import { createActor } from 'xstate';
import type { CommandLine } from '../cli/run/command-line.ts';
import type { RouterFacts } from '../cli/run/handler.ts';
import { configuredScreenLength, historySize, idleTimeout } from '../cli/handlers/aaa/login-settings.ts';
import { type Course, show } from '../cli/run/outcome.ts';
import type { CliSession } from '../cli/run/session.ts';
import type { Clock } from '../clock/clock.ts';
import type { LogEntry } from '../control-plane/emitted.ts';
import type { ControlPlaneEvent } from '../control-plane/events.ts';
import { CourseRunner } from './course-runner.ts';
import { IdleWatch } from './idle-watch.ts';
import { isShown, logText } from './information-center.ts';
import { Keyboard } from './keyboard.ts';
import type { Key } from './keys.ts';
import { type Identity, logIn, sessionOf } from './login.ts';
import { defaultScreenLength, Pager } from './pager.ts';
import { Prompt } from './prompt.ts';
import { type Question, Questioner } from './question.ts';
import type { Uart } from './uart.ts';
import { type Occupation, occupationOf, userSessionMachine, type UserSessionEvent } from './user-session.machine.ts';

export interface ConsoleOptions {
  readonly uart: Uart;
  readonly commandLine: CommandLine;
  readonly router: RouterFacts;
  readonly controlPlane: { send(event: ControlPlaneEvent): void };
  readonly messages: Messages;
  /** The line that Ctrl+Z carries out. */
  readonly userViewLine: string;
  readonly clock: Clock;
  /** Takes what is wrong with us and not with the router; without it, it is thrown. */
  readonly onFault?: ((error: unknown) => void) | undefined;
}

/**
 * The console port: whoever sits at it, and their log-in. What a key does is up to the part in charge of the state that the console is
 * in: the line at the prompt, a question, the pager. While a command runs keys wait their turn, all but Ctrl+C.
 */
export class Console {
  readonly #options: ConsoleOptions;
  readonly #state = createActor(
    userSessionMachine.provide({
      actions: {
        'offer the line': () => this.#offerLine(),
        'ask who is there': () => this.#askWhoIsThere(),
        'forget the log-in': () => this.#forgetLogin(),
      },
    }),
  );
  readonly #keyboard: Keyboard;
  readonly #prompt: Prompt;
  readonly #questioner: Questioner;
  readonly #pager: Pager;
  readonly #runner: CourseRunner;
  readonly #idleness: IdleWatch;
  readonly #ready = new Set<() => void>();

  #session: CliSession | undefined;
  /** Keys pressed while the router was busy. */
  #ahead: Key[] = [];
  /** Logs raised while something else was on the screen. */
  #held: LogEntry[] = [];

  constructor(options: ConsoleOptions) {
    this.#options = options;
    const { uart, clock, messages, controlPlane, router, onFault } = options;
    const write = (text: string): void => uart.transmit(text);
    this.#keyboard = new Keyboard(clock, key => this.#press(key));
    this.#prompt = this.#createPrompt(write);
    this.#questioner = new Questioner({ clock, messages, write, answered: () => this.#tell('course.resumed') });
    this.#pager = new Pager({
      mark: messages['more-mark']!.text,
      write,
      isBehind: () => uart.isBehind,
      onceKeptUp: listener => uart.onceKeptUp(listener),
      full: isFull => this.#tell(isFull ? 'screen.filled' : 'course.resumed'),
      stopped: () => this.#runner.breakOff(),
    });
    this.#runner = new CourseRunner({
      clock,
      messages,
      write,
      fault: onFault,
      print: (lines, then, unpaged) => this.#pager.print(lines, then, unpaged),
      ask: (question, then) => this.#ask(question, then),
      apply: event => controlPlane.send(event),
      change: change => {
        if (this.#session) this.#session = change(this.#session);
      },
      waiting: isWaiting => this.#tell(isWaiting ? 'course.waiting' : 'course.resumed'),
    });
    this.#idleness = new IdleWatch({
      clock,
      limit: () => idleTimeout(router.volatile.running),
      isWaiting: () => !['executing', 'waiting'].includes(this.#occupation ?? ''),
      expired: () => this.#tell('login.ended'),
    });
    uart.onReceive(bytes => this.#keyboard.receive(bytes));
    this.#state.start();
  }

  /** Tells when the console offers `Please Press ENTER.` */
  onReady(listener: () => void): void {
    this.#ready.add(listener);
  }

  /** Power-on text, as it stands. */
  bootText(text: string): void {
    this.#options.uart.transmit(text);
  }

  /** The system runs. */
  lineOpened(): void {
    this.#tell('line.opened');
  }

  /** No power, or booting: what was typed, who was logged in and what they had set is gone. */
  lineDead(): void {
    this.#keyboard.forget();
    this.#runner.drop();
    this.#tell('line.lost');
  }

  /** Shows an entry of the information centre amid what is being typed, or once the prompt is back. */
  log(entry: LogEntry): void {
    const { router, messages } = this.#options;
    if (!this.#session || !isShown(entry, this.#session.terminal)) return;
    if (this.#occupation !== 'prompting') this.#held.push(entry);
    else this.#prompt.interrupt(`${logText(entry, router.volatile.running, messages)}\r\n\r\n`, this.#session.terminal.synchronousEcho);
  }

  #tell(type: UserSessionEvent['type']): void {
    this.#state.send({ type });
  }

  /** What the log-in is occupied with; undefined where nobody is logged in or logging in. */
  get #occupation(): Occupation | undefined {
    return occupationOf(this.#state.getSnapshot().value);
  }

  #press(key: Key): void {
    this.#idleness.touch();
    switch (this.#occupation) {
      case 'prompting':
        return this.#prompt.press(key);
      case 'asking':
        return this.#questioner.press(key);
      case 'paging':
        return this.#pager.press(key);
      case undefined:
        return this.#pressAtIdleLine(key);
      default:
        return key.key === 'break off' ? this.#breakOff() : void this.#ahead.push(key);
    }
  }

  #pressAtIdleLine(key: Key): void {
    if (key.key === 'enter') this.#tell('enter.pressed'); // a dead line does not hear it
  }

  /** Ctrl+C while a command runs: what was typed ahead was meant for what would have followed it. */
  #breakOff(): void {
    this.#ahead = [];
    this.#pager.begin(0);
    this.#runner.breakOff();
  }

  /** Keys that were pressed while the router was busy, in the order pressed. */
  #catchUp(): void {
    const ahead = this.#ahead;
    this.#ahead = [];
    for (const key of ahead) this.#press(key);
  }

  #offerLine(): void {
    const { uart, messages } = this.#options;
    uart.transmit(messages['idle-line']!.text); // carries its own line ends
    for (const listener of this.#ready) listener();
  }

  #askWhoIsThere(): void {
    this.#options.uart.transmit('\r\n');
    this.#idleness.start();
    this.#pager.begin(0);
    this.#runner.start(logIn(this.#options.router), end => {
      if (end.end === 'finished' && end.result) this.#enter(end.result);
      else this.#tell('login.ended');
    });
  }

  #enter(identity: Identity): void {
    const { controlPlane, router } = this.#options;
    this.#session = sessionOf(identity);
    const login = { user: identity.user, userInterface: this.#session.userInterface, since: router.now };
    controlPlane.send({ type: 'session.opened', session: this.#session.id, login });
    this.#offerPrompt();
  }

  #forgetLogin(): void {
    this.#runner.abandon();
    this.#questioner.cancel();
    this.#prompt.forget();
    this.#pager.begin(0);
    this.#idleness.stop();
    const session = this.#session;
    this.#session = undefined;
    this.#ahead = [];
    this.#held = [];
    if (session) this.#options.controlPlane.send({ type: 'session.closed', session: session.id });
  }

  #offerPrompt(): void {
    const { commandLine, router } = this.#options;
    this.#idleness.start(); // by the settings of now: the command may have changed them
    this.#prompt.offer(commandLine.prompt(this.#session!, router)); // offered to a log-in
    this.#prompting();
  }

  /** The prompt is there: now comes what had to wait for it. */
  #prompting(): void {
    this.#tell('prompt.offered');
    const held = this.#held;
    this.#held = [];
    for (const entry of held) this.log(entry);
    this.#catchUp();
  }

  #createPrompt(write: (text: string) => void): Prompt {
    const { commandLine, router, userViewLine } = this.#options;
    const session = () => this.#session!; // a prompt is offered to a log-in
    return new Prompt({
      write,
      userViewLine,
      history: () => session().history,
      complete: (text, previous) => commandLine.complete(text, session(), router, previous),
      hotkey: name => commandLine.hotkey(name, session(), router),
      execute: line => this.#execute(line),
      help: text => this.#help(() => commandLine.help(text, session(), router)),
      dropped: () => this.#offerPrompt(),
    });
  }

  #execute(line: string): void {
    const { commandLine, router } = this.#options;
    this.#session = { ...this.#session!, historySize: historySize(router.volatile.running) }; // a prompt is offered to a log-in
    this.#tell('course.started');
    this.#pager.begin(this.#screenLength());
    this.#runner.start(commandLine.run(line, this.#session, router), ({ end }) => {
      if (end === 'logged out') this.#tell('login.ended');
      else this.#offerPrompt();
    });
  }

  #help(lines: () => readonly string[]): void {
    this.#tell('course.started');
    this.#pager.begin(this.#screenLength());
    this.#runner.start(helpOf(lines), () => {
      this.#prompt.resume();
      this.#prompting();
    });
  }

  #screenLength(): number {
    const { terminal } = this.#session!; // only a log-in runs commands
    if (terminal.machineMode) return 0;
    return terminal.screenLength ?? configuredScreenLength(this.#options.router.volatile.running) ?? defaultScreenLength;
  }

  #ask(question: Question, then: (answer: string | undefined) => void): void {
    if (this.#session?.terminal.machineMode && question.reply !== 'line' && question.reply !== 'secret') return then('yes');
    this.#idleness.touch();
    this.#questioner.ask(question, answer => {
      if (this.#session) this.#pager.begin(this.#screenLength()); // what was there has been read
      then(answer);
    });
    this.#tell('course.asked');
    if (this.#ahead.length > 0) this.#catchUp();
  }
}

function* helpOf(lines: () => readonly string[]): Course {
  yield show(lines());
}
