import { createActor } from 'xstate';
import type { MessageId } from '../../firmware-model/messages.ts';
import type { CommandLine, Completion } from '../cli/command-line.ts';
import { readExpression } from '../cli/expression.ts';
import { filtering } from '../cli/filter.ts';
import type { RouterFacts } from '../cli/handler.ts';
import { type Messages, render } from '../cli/message.ts';
import type { Course } from '../cli/outcome.ts';
import { type CliSession, terminalAtLogin } from '../cli/session.ts';
import type { Clock, TimerId } from '../clock/clock.ts';
import { hostName } from '../config/host-name.ts';
import { timeZone } from '../config/time-zone.ts';
import type { LogEntry } from '../control-plane/emitted.ts';
import type { ControlPlaneEvent } from '../control-plane/events.ts';
import { brokenOff, readAnswer } from './answers.ts';
import { CourseRunner, type Question } from './course-runner.ts';
import { isShown, logLine } from './information-center.ts';
import { decodeKey, type Key, type KeyState, noKeys } from './keys.ts';
import { edit, type EditedLine, lineBehind, print, replaceLine, screenWidth } from './line-editor.ts';
import { Lockout } from './lockout.ts';
import { logIn, type Identity } from './login.ts';
import { configuredScreenLength, historySize, idleTimeout } from './login-settings.ts';
import { defaultScreenLength } from './pager.ts';
import { Screen } from './screen.ts';
import type { Uart } from './uart.ts';
import { userSessionMachine } from './user-session.machine.ts';

export interface ConsoleOptions {
  readonly uart: Uart;
  readonly commandLine: CommandLine;
  readonly router: RouterFacts;
  readonly controlPlane: { send(event: ControlPlaneEvent): void };
  readonly messages: Messages;
  /** The line that Ctrl+Z carries out. */
  readonly userViewLine: string;
  readonly clock: Clock;
}

/** A question that waits for its answer. */
interface Asking {
  readonly question: Question;
  readonly then: (answer: string | undefined) => void;
  readonly timer: TimerId;
}

/** The console port: whoever sits at it, their log-in, and what the router says to them. */
export class Console {
  readonly #options: ConsoleOptions;
  readonly #screen: Screen;
  readonly #runner: CourseRunner;
  readonly #lockout = new Lockout();
  readonly #ready = new Set<() => void>();
  readonly #state = createActor(userSessionMachine.provide({
    actions: {
      'offer the line': () => this.#offerLine(),
      'ask who is there': () => this.#askWhoIsThere(),
      'forget the log-in': () => this.#forgetLogin(),
    },
  }));

  #keys: KeyState = noKeys;
  #line: EditedLine = lineBehind(0);
  #prompt = '';
  #completion: Completion | undefined;
  #session: CliSession | undefined;
  #asking: Asking | undefined;
  #search: string | undefined;
  #ahead: Key[] = [];
  #held: LogEntry[] = [];
  #lastKeyAt = 0;
  #lastByteAt = 0;
  #idleTimer: TimerId;

  constructor(options: ConsoleOptions) {
    this.#options = options;
    const { uart, clock, messages, controlPlane } = options;
    const write = (text: string) => uart.transmit(text);
    this.#screen = new Screen(write);
    this.#runner = new CourseRunner({
      clock, messages, write,
      print: (lines, then, unpaged) => this.#print(lines, then, unpaged),
      ask: (question, then) => this.#ask(question, then),
      apply: event => controlPlane.send(event),
      change: change => { if (this.#session) this.#session = change(this.#session); },
      waiting: isWaiting => this.#state.send({ type: isWaiting ? 'course.waiting' : 'course.resumed' }),
    });
    uart.onReceive(bytes => this.#receive(bytes));
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
    this.#state.send({ type: 'line.opened' });
  }

  /** No power, or booting: what was typed, who was logged in and what they had set is gone. */
  lineDead(): void {
    this.#lockout.clear();
    this.#state.send({ type: 'line.lost' });
  }

  /** Shows an entry of the information centre amid whatever is on the screen, or after it. */
  log(entry: LogEntry): void {
    const { router } = this.#options;
    if (!this.#session || !isShown(entry, this.#session.terminal)) return;
    if (!this.#state.getSnapshot().matches({ occupied: 'prompting' })) {
      this.#held.push(entry);
      return;
    }
    const { running } = router.volatile;
    const [text = ''] = render(this.#options.messages[entry.id]!, entry.params); // MessageId: every id has its message
    const line = logLine(entry, text, hostName(running), timeZone(running)?.offsetMinutes);
    this.#write(`\r\n${wrap(line)}\r\n\r\n`);
    if (this.#session.terminal.synchronousEcho) this.#redraw();
  }

  #write(text: string): void {
    this.#options.uart.transmit(text);
  }

  #receive(bytes: Uint8Array): void {
    const now = this.#options.clock.now();
    if (now - this.#lastByteAt > lineEndMilliseconds) this.#keys = { ...this.#keys, afterCr: false };
    this.#lastByteAt = now;
    for (const byte of bytes) {
      const [state, key] = decodeKey(this.#keys, byte);
      this.#keys = state;
      if (key) this.#press(key);
    }
  }

  #press(key: Key): void {
    this.#lastKeyAt = this.#options.clock.now();
    const { value } = this.#state.getSnapshot();
    if (value === 'dead') return;
    if (value === 'idle') {
      if (key.key === 'enter') this.#state.send({ type: 'enter.pressed' });
      return;
    }
    const busy = value as { readonly occupied: 'prompting' | 'executing' | 'asking' | 'waiting' | 'paging' };
    switch (busy.occupied) {
      case 'prompting': this.#editCommand(key); break;
      case 'asking': this.#editAnswer(key); break;
      case 'paging': this.#turnPage(key); break;
      default:
        if (key.key === 'break off') this.#breakOff();
        else this.#ahead.push(key);
    }
  }

  /** Keys typed while the router was busy, in the order typed. */
  #catchUp(): void {
    const ahead = this.#ahead;
    this.#ahead = [];
    for (const key of ahead) this.#press(key);
  }

  /** Ctrl+C while the router works: what it works on is given up, and whoever is logged in stays so. */
  #breakOff(): void {
    this.#write('\r\n');
    this.#state.send({ type: 'course.resumed' });
    this.#isBrokenOff = this.#session !== undefined;
    this.#runner.breakOff();
    this.#isBrokenOff = false;
  }

  // ---- idle line and log-in ----

  #offerLine(): void {
    this.#write(this.#options.messages['idle-line']!.text); // carries its own line ends
    for (const listener of this.#ready) listener();
  }

  #forgetLogin(): void {
    const { clock, controlPlane } = this.#options;
    this.#runner.drop();
    clock.clearTimeout(this.#idleTimer);
    clock.clearTimeout(this.#asking?.timer);
    if (this.#session) controlPlane.send({ type: 'session.closed', session: this.#session.id });
    this.#session = undefined;
    this.#asking = undefined;
    this.#search = undefined;
    this.#ahead = [];
    this.#held = [];
    this.#screen.begin(0);
  }

  #askWhoIsThere(): void {
    this.#write('\r\n');
    this.#watchIdleness();
    this.#screen.begin(0);
    this.#runner.start(logIn(this.#options.router, this.#lockout), identity => this.#enter(identity));
  }

  #enter(identity: Identity | undefined): void {
    if (!identity) {
      this.#state.send({ type: 'login.ended' });
      return;
    }
    const { controlPlane, router } = this.#options;
    const login = { user: identity.user, userInterface: 'CON 0', since: router.now };
    this.#session = newSession(identity);
    controlPlane.send({ type: 'session.opened', session: this.#session.id, login });
    this.#offerPrompt();
  }

  /** Nobody may leave a log-in open for ever: it ends when no key came for as long as the console's settings say. */
  #watchIdleness(): void {
    const { clock, router } = this.#options;
    clock.clearTimeout(this.#idleTimer);
    const limit = idleTimeout(router.volatile.running);
    const left = (limit ?? checkAgainAfter) - (clock.now() - this.#lastKeyAt);
    this.#idleTimer = clock.setTimeout(() => {
      const now = idleTimeout(router.volatile.running);
      if (now !== undefined && clock.now() - this.#lastKeyAt >= now) this.#state.send({ type: 'login.ended' });
      else this.#watchIdleness();
    }, Math.max(1000, left));
  }

  // ---- command line ----

  #offerPrompt(): void {
    this.#prompt = this.#options.commandLine.prompt(this.#session!, this.#options.router); // offered to a log-in
    this.#line = lineBehind(this.#prompt.length);
    this.#completion = undefined;
    this.#watchIdleness();
    this.#write(this.#prompt);
    this.#state.send({ type: 'prompt.offered' });
    const held = this.#held;
    this.#held = [];
    for (const entry of held) this.log(entry);
    this.#catchUp();
  }

  #redraw(): void {
    this.#write(this.#prompt + print(this.#line.start, this.#line.text));
    this.#line = { ...this.#line, cursor: this.#line.text.length };
  }

  #editCommand(key: Key): void {
    const completion = this.#completion;
    this.#completion = undefined;
    switch (key.key) {
      case 'enter': this.#execute(this.#line.text); return;
      case 'tab': this.#complete(completion); return;
      case 'break off': this.#write('\r\n'); this.#offerPrompt(); return;
      case 'user view': this.#execute(this.#options.userViewLine, ''); return;
      case 'redisplay': this.#write('\r\n'); this.#redraw(); return;
      case 'hotkey': this.#pressHotkey(key.hotkey); return;
      case 'character': if (key.character === '?') { this.#help(); return; } break;
      default:
    }
    const [line, echo] = edit(this.#line, key, this.#session?.history);
    this.#line = line;
    this.#write(echo);
  }

  #pressHotkey(name: string): void {
    const { commandLine, router } = this.#options;
    const line = commandLine.hotkey(name, this.#session!, router); // a prompt is offered to a log-in
    if (line !== undefined) this.#execute(line);
  }

  #execute(text: string, echo = text === this.#line.text ? '' : replaceLine(this.#line, text)[1]): void {
    this.#write(`${echo}\r\n`);
    const { commandLine, router } = this.#options;
    this.#session = { ...this.#session!, historySize: historySize(router.volatile.running) }; // a prompt is offered to a log-in
    this.#run(commandLine.run(text, this.#session, router));
  }

  #run(course: Course): void {
    this.#state.send({ type: 'course.started' });
    this.#screen.begin(this.#screenLength());
    let loggedOut = true;
    const watched = (function* (): Course<boolean> { yield* course; return true; })();
    this.#runner.start(watched, finished => {
      loggedOut = finished === undefined && !this.#isBrokenOff;
      this.#isBrokenOff = false;
      if (loggedOut) this.#state.send({ type: 'login.ended' });
      else this.#offerPrompt();
    });
  }

  #isBrokenOff = false;

  #screenLength(): number {
    const { terminal } = this.#session!; // only a log-in runs commands
    if (terminal.machineMode) return 0;
    return terminal.screenLength ?? configuredScreenLength(this.#options.router.volatile.running) ?? defaultScreenLength;
  }

  #help(): void {
    const { commandLine, router } = this.#options;
    const lines = commandLine.help(this.#line.text, this.#session!, router); // a prompt is offered to a log-in
    this.#write('?\r\n');
    const text = this.#line.text;
    this.#state.send({ type: 'course.started' });
    this.#screen.begin(this.#screenLength());
    this.#runner.start((function* (): Course<boolean> { yield { do: 'show', lines }; return true; })(), () => {
      this.#state.send({ type: 'prompt.offered' });
      this.#line = lineBehind(this.#prompt.length, text);
      this.#redraw();
      this.#catchUp();
    });
  }

  #complete(previous: Completion | undefined): void {
    const { commandLine, router } = this.#options;
    const completion = commandLine.complete(this.#line.text, this.#session!, router, previous); // a prompt is offered to a log-in
    this.#completion = completion;
    this.#line = lineBehind(this.#prompt.length, completion.text);
    this.#write('\r\n');
    this.#redraw();
  }

  // ---- questions ----

  #ask(question: Question, then: (answer: string | undefined) => void): void {
    const { clock } = this.#options;
    if (this.#session?.terminal.machineMode && question.reply !== 'line' && question.reply !== 'secret') {
      then('yes');
      return;
    }
    const lines = render(this.#options.messages[question.id]!, question.params); // MessageId: every id has its message
    this.#write(lines.join('\r\n'));
    this.#line = lineBehind(lines.at(-1)?.length ?? 0);
    const { timeoutMilliseconds } = question;
    const timer = timeoutMilliseconds === undefined ? undefined : clock.setTimeout(() => this.#giveAnswer(brokenOff(question.reply)), timeoutMilliseconds);
    this.#asking = { question, then, timer };
    this.#state.send({ type: 'course.asked' });
    if (this.#ahead.length > 0) clock.setTimeout(() => this.#catchUp(), 0);
  }

  #editAnswer(key: Key): void {
    const { question } = this.#asking!; // in the state asking
    if (key.key === 'break off') {
      this.#giveAnswer(brokenOff(question.reply));
    } else if (key.key === 'enter') {
      this.#judgeAnswer(question);
    } else {
      const [line, echo] = edit(this.#line, key);
      this.#line = line;
      if (question.reply !== 'secret') this.#write(echo);
    }
  }

  #judgeAnswer(question: Question): void {
    const judged = readAnswer(question.reply, this.#line.text);
    if ('answer' in judged) {
      this.#giveAnswer(judged.answer);
      return;
    }
    const refusal = this.#text(judged.refusal);
    this.#write(`\r\n${refusal}`);
    this.#line = lineBehind(refusal.length);
  }

  #giveAnswer(answer: string | undefined): void {
    const { timer, then } = this.#asking!; // asked in the state asking
    this.#options.clock.clearTimeout(timer);
    this.#asking = undefined;
    this.#write('\r\n');
    this.#state.send({ type: 'course.resumed' });
    then(answer);
  }

  // ---- pager ----

  #print(lines: readonly string[], then: () => void, unpaged = false): void {
    const wasFull = this.#screen.isFull;
    this.#screen.print(lines, then, unpaged);
    if (this.#screen.isFull && !wasFull) this.#state.send({ type: 'screen.filled' });
  }

  #turnPage(key: Key): void {
    if (this.#search !== undefined) {
      this.#editSearch(key);
      return;
    }
    const character = key.key === 'character' ? key.character : undefined;
    if (character === ' ') this.#turn('screen');
    else if (key.key === 'enter') this.#turn(1);
    else if (character && '+-/'.includes(character)) this.#beginSearch(character);
    else this.#stopPaging();
  }

  #turn(lines: number | 'screen'): void {
    this.#state.send({ type: 'course.resumed' });
    this.#screen.turn(lines);
    if (this.#screen.isFull) this.#state.send({ type: 'screen.filled' });
  }

  #stopPaging(): void {
    this.#screen.stop();
    this.#state.send({ type: 'course.resumed' });
    this.#isBrokenOff = true;
    this.#runner.breakOff();
  }

  #beginSearch(sign: string): void {
    this.#search = sign;
    this.#screen.write(`\r\n${sign}`);
  }

  /** `+`, `-` and `/` with an expression: what is still to come, as include, exclude and begin would show it. */
  #editSearch(key: Key): void {
    if (key.key === 'character') {
      this.#search += key.character;
      this.#write(key.character);
    } else if (key.key === 'backspace' && this.#search!.length > 1) { // a search has its sign
      this.#search = this.#search!.slice(0, -1);
      this.#write('\b \b');
    } else if (key.key === 'enter') {
      this.#applySearch(this.#search!);
    } else if (key.key === 'break off') {
      this.#search = undefined;
      this.#stopPaging();
    }
  }

  #applySearch(search: string): void {
    this.#search = undefined;
    this.#write('\r\n');
    const expression = readExpression(search.slice(1));
    if (expression) {
      const { pass } = filtering([{ verb: searchVerb[search[0] as '+' | '-' | '/'], expression }]); // begun with one of them
      this.#screen.filter(lines => lines.filter(pass));
    }
    this.#turn('screen');
  }

  #text(id: MessageId): string {
    return render(this.#options.messages[id]!).join('\r\n'); // MessageId: every id has its message
  }
}

const searchVerb = { '+': 'include', '-': 'exclude', '/': 'begin' } as const;

/** An LF that comes later than this behind a CR is an Enter of its own: no line rate and no network holds it back so long. */
const lineEndMilliseconds = 100;

/** While there is no idle time-out, how often to look whether one was configured. */
const checkAgainAfter = 60_000;

function newSession({ user, level }: Identity): CliSession {
  return {
    id: 'con0',
    userInterface: 'CON 0',
    user,
    level,
    views: [{ view: 'user', args: {} }],
    immediate: false,
    workingDirectory: 'cfcard:/',
    terminal: terminalAtLogin,
    history: [],
  };
}

/** Messages are broken hard at the width of the screen. */
const wrap = (line: string): string => line.match(new RegExp(`.{1,${screenWidth}}`, 'g'))?.join('\r\n') ?? '';
