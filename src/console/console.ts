import { type ActorRefFrom, createActor } from 'xstate';
import type { MessageId } from '../../firmware-model/messages.ts';
import type { Messages, Params } from '../../firmware-model/schema/message.ts';
import type { SessionId } from '../control-plane/state.ts';
import { LineSettings } from '../cli/handlers/user-interface/line-settings.ts';
import type { CommandLine } from '../cli/run/command-line.ts';
import type { RouterFacts } from '../cli/run/handler.ts';
import type { LineStatus, TypedCommand } from '../cli/run/line-status.ts';
import type { CliSession } from '../cli/run/session.ts';
import type { Clock } from '../clock/clock.ts';
import { elapsed } from '../clock/passed.ts';
import type { LogEntry } from '../control-plane/emitted.ts';
import type { ControlPlaneEvent } from '../control-plane/events.ts';
import { bootMenu } from './boot-menu.ts';
import { CourseRunner } from './course-runner.ts';
import { IdleWatch } from './idle-watch.ts';
import { Keyboard } from './keyboard.ts';
import { accessTo, type Line } from './line.ts';
import type { Occupant } from './occupant.ts';
import { Stage } from './stage.ts';
import { Turns } from './turns.ts';
import type { Uart } from './uart.ts';
import { userSession } from './user-session.ts';
import { type ConsoleState, occupationOf, userSessionMachine, type UserSessionEvent } from './user-session.machine.ts';

export interface ConsoleOptions {
  readonly line: Line;
  /** Of a line that somebody has called on: the call is over, and all is said. */
  readonly hangUp?: () => void;
  /** Hears of every command that may be shown to others. */
  readonly typed?: (command: TypedCommand) => void;
  readonly uart: Uart;
  readonly commandLine: CommandLine;
  readonly router: RouterFacts;
  /** False when the main board could not keep what the event changes. */
  readonly controlPlane: { send(event: ControlPlaneEvent): boolean };
  readonly messages: Messages;
  /** The line that Ctrl+Z carries out. */
  readonly userViewLine: string;
  readonly clock: Clock;
  /** Takes what is wrong with us and not with the router; without it, it is thrown. */
  readonly onFault?: ((error: unknown) => void) | undefined;
  /** Hears of keys that are no text: text may be a password. */
  readonly onKey?: ((name: string) => void) | undefined;
}

/**
 * A line, the console port or a virtual terminal: bytes become keys, and keys are for whoever the state of the chart says. A log-in is a
 * course; the runner carries it out, step by step, on the stage.
 */
export class Console {
  readonly #options: ConsoleOptions;
  readonly #turns: Turns;
  readonly #keyboard: Keyboard;
  readonly #stage: Stage;
  readonly #runner: CourseRunner;
  readonly #idleness: IdleWatch;
  readonly #state: ActorRefFrom<typeof userSessionMachine>;
  readonly #ready = new Set<() => void>();
  #occupant: Occupant | undefined;
  #lastKeyAt = 0;
  #calledAt = 0;

  constructor(options: ConsoleOptions) {
    const { uart, messages, onFault, router, controlPlane, commandLine, userViewLine } = options;
    this.#options = options;
    this.#turns = new Turns({
      clock: options.clock,
      during: work => uart.inOnePiece(work),
      atEnd: () => this.#keyboard.pressAll(),
    });
    this.#keyboard = this.#createKeyboard();
    this.#stage = new Stage({
      uart,
      messages,
      commandLine,
      router,
      userViewLine,
      clock: this.#turns.clock,
      session: () => this.#session,
      tell: event => this.#tell(event),
      stopped: () => this.#runner.breakOff(),
      take: work => this.#turns.take(work),
    });
    this.#runner = new CourseRunner({
      messages,
      turns: this.#turns,
      stage: this.#stage,
      apply: event => controlPlane.send(event),
      tell: event => this.#tell(event),
      fault: onFault,
    });
    this.#idleness = new IdleWatch({
      clock: this.#turns.clock,
      limit: () => new LineSettings(router.volatile.running, options.line.userInterface).idleTimeout,
      expired: () => this.#tell({ type: 'login.ended' }),
    });
    this.#state = this.#createChart();
    uart.onReceive(
      bytes => this.#turns.take(() => this.#receive(bytes)),
      () => this.#keyboard.held,
    );
    uart.onKeptUp(() => this.#turns.take(this.#stage.goOn));
  }

  get uart(): Uart {
    return this.#options.uart;
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
    this.#tell({ type: 'line.opened' });
  }

  /** Somebody calls on this line: it asks at once who that is. */
  called(): void {
    this.#turns.take(() => {
      this.#calledAt = this.#lastKeyAt = this.#turns.time;
      this.#tell({ type: 'call.came' });
      this.#askWhoIsThere();
    });
  }

  /** Whoever is on the line is cut off. */
  cut(): void {
    this.#keyboard.forget();
    this.#tell({ type: 'login.ended' });
  }

  /** The caller has left. */
  left(): void {
    this.#keyboard.forget();
    this.#tell({ type: 'line.lost' });
  }

  /** Nobody will ever call on this line again. */
  end(): void {
    this.#state.stop();
  }

  /** Who is on the line; undefined when nobody is or calls. */
  get status(): LineStatus | undefined {
    const { line, clock } = this.#options;
    const { id, userInterface } = line;
    const now = elapsed(clock);
    if (!this.#state.getSnapshot().matches('occupied')) return undefined;
    return { id, userInterface, ...accessTo(line), session: this.#session, since: now - this.#calledAt, idle: now - this.#lastKeyAt };
  }

  /** Ctrl+B was pressed in the window of the boot loader. */
  bootMenuOpened(): void {
    this.#tell({ type: 'bootMenu.opened' });
    this.#runner.start(bootMenu(this.#options.router), () => {});
  }

  /** No power, or booting: what was typed, who was logged in and what they had set is gone. */
  lineDead(): void {
    this.#keyboard.forget();
    this.#runner.drop();
    this.#tell({ type: 'line.lost' });
  }

  /** Another configuration is in effect. */
  settingsChanged(): void {
    this.#idleness.limitChanged();
  }

  get id(): SessionId {
    return this.#options.line.id;
  }

  /** Something for whoever is logged in here, amid what they type. */
  say(id: MessageId, params: Params): void {
    if (this.#session) this.#stage.notice(id, params, this.#isPrompting);
  }

  /** An entry of the information centre. */
  log(entry: LogEntry): void {
    if (this.#session) this.#stage.log(entry, this.#isPrompting);
  }

  get #isPrompting(): boolean {
    return this.#state.getSnapshot().matches({ occupied: 'prompting' });
  }

  get #session(): CliSession | undefined {
    return this.#state.getSnapshot().context.session;
  }

  /** Keys that have to wait are for whoever the chart says at the end of the turn. */
  #tell(event: UserSessionEvent): void {
    const before = this.#session?.history;
    this.#turns.take(() => this.#state.send(event));
    if (event.type === 'login.changed' && this.#session) this.#noteTyped(before, this.#session);
  }

  /** What has come to the history of a log-in: no line that holds a secret does. */
  #noteTyped(before: CliSession['history'] = [], { history, user, userInterface }: CliSession): void {
    const { line, router, typed } = this.#options;
    const newest = history.at(-1);
    if (history === before || newest === undefined || newest === before.at(-1)) return;
    const address = line.caller?.address;
    typed?.({ user, userInterface, time: router.now, line: newest, ...(address !== undefined && { address }) });
  }

  #receive(bytes: Uint8Array): void {
    if (this.#occupant === deaf) return this.#receiveAtBoot(bytes);
    this.#lastKeyAt = this.#turns.time;
    this.#idleness.touch(this.#lastKeyAt);
    this.#keyboard.receive(bytes);
  }

  /** A line that is dead hears nothing but Ctrl+B, if the boot loader listens. */
  #receiveAtBoot(bytes: Uint8Array): void {
    if (bytes.includes(ctrlB) && !this.#options.line.caller) this.#options.controlPlane.send({ type: 'bootMenu.requested' });
  }

  #createKeyboard(): Keyboard {
    const { uart, onKey } = this.#options;
    return new Keyboard({
      turns: this.#turns,
      isHeard: () => this.#occupant !== undefined && !this.#occupant.isFull && !uart.isFarBehind,
      press: key => {
        if (key.key !== 'character') onKey?.(key.key);
        this.#occupant?.press(key);
      },
      octets: () => this.#octets,
      breaking: () => this.#occupant?.breaking ?? (this.#runner.isConnecting ? connectingKeys : breakingKeys),
      breakOff: () => this.#breakOff(),
      eased: () => uart.inputEased(),
    });
  }

  get #octets(): ((bytes: Uint8Array) => number) | undefined {
    const occupant = this.#occupant;
    return occupant?.hear && (bytes => occupant.hear?.(bytes) ?? bytes.length);
  }

  /** A key that does not wait its turn: for whoever has the keys, else for the command that runs. */
  #breakOff(): void {
    if (this.#occupant) return this.#occupant.press({ key: 'break off' });
    this.#stage.begin();
    this.#runner.breakOff();
  }

  #createChart(): ActorRefFrom<typeof userSessionMachine> {
    const { router } = this.#options;
    const state = createActor(userSessionMachine, {
      clock: this.#turns.clock,
      input: {
        isCall: this.#options.line.caller !== undefined,
        offerLine: () => this.#offerLine(),
        hangUp: () => this.#hangUp(),
        forgetLogin: session => this.#forgetLogin(session),
        pauseAfterRefusal: () => router.device.pauseAfterRefusedLogin,
      },
    });
    state.subscribe(({ value }) => this.#turnTo(value));
    return state.start();
  }

  /** The keys are for somebody else now, or for nobody. */
  #turnTo(state: ConsoleState): void {
    const occupation = occupationOf(state);
    const occupant = occupation === undefined ? this.#withoutLogin(state) : this.#stage.occupant(occupation);
    if (occupant === this.#occupant) return;
    this.#occupant = occupant;
    if (occupation !== undefined && occupant) this.#idleness.begin();
    else this.#idleness.end();
  }

  #withoutLogin(state: ConsoleState): Occupant | undefined {
    if (state === 'dead') return deaf;
    return typeof state === 'object' && 'idle' in state && state.idle === 'listening' ? this.#idleLine : undefined;
  }

  /** `Please Press ENTER.` */
  readonly #idleLine: Occupant = {
    press: ({ key }) => {
      if (key !== 'enter') return;
      this.#calledAt = this.#turns.time;
      this.#tell({ type: 'enter.pressed' });
      this.#stage.write('\r\n');
      this.#askWhoIsThere();
    },
  };

  #askWhoIsThere(): void {
    const { commandLine, router, line, messages } = this.#options;
    const session = () => this.#session!; // it asks once somebody is in
    this.#runner.start(userSession({ commandLine, router, line, messages, session }), end => {
      const isRefused = end.end === 'finished' && end.result !== undefined;
      this.#tell({ type: isRefused ? 'login.refused' : 'login.ended' });
    });
  }

  #offerLine(): void {
    const { uart, messages } = this.#options;
    uart.transmit(messages['idle-line']!.text); // carries its own line ends
    for (const listener of this.#ready) uart.onceSaid(listener); // whoever comes upon that news is too late for the line
  }

  #hangUp(): void {
    const { uart, hangUp } = this.#options;
    if (hangUp) uart.onceSaid(hangUp);
  }

  #forgetLogin(session: CliSession | undefined): void {
    this.#runner.abandon();
    this.#stage.clear();
    session?.remote?.close();
    session?.ftp?.connection?.close();
    if (session) this.#options.controlPlane.send({ type: 'session.closed', session: session.id });
  }
}

const ctrlB = 0x02;

/** Ctrl+C */
const breakingKeys: readonly number[] = [0x03];
/** Ctrl+K as well: `Press CTRL+K to abort`. */
const connectingKeys: readonly number[] = [0x03, 0x0b];

/** A line that is dead hears nothing. */
const deaf: Occupant = { press: () => {} };
