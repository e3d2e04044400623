import type { MessageId } from '../../firmware-model/messages.ts';
import type { Messages, Params } from '../../firmware-model/schema/message.ts';
import { render } from '../cli/run/message.ts';
import type { CommandLine } from '../cli/run/command-line.ts';
import type { RouterFacts } from '../cli/run/handler.ts';
import type { Joined } from '../cli/run/outcome.ts';
import type { Connection } from '../cli/run/outgoing.ts';
import type { CliSession } from '../cli/run/session.ts';
import type { Clock } from '../clock/clock.ts';
import { informationOf } from '../config/information.ts';
import type { LogEntry } from '../control-plane/emitted.ts';
import { isShown, logText } from './information-center.ts';
import { Joint } from './joint.ts';
import type { Occupant } from './occupant.ts';
import { Pager } from './pager.ts';
import { Prompt, type TypedEntry } from './prompt.ts';
import { type Question, Questioner } from './question.ts';
import type { Occupation, UserSessionEvent } from './user-session.machine.ts';
import type { Uart } from './uart.ts';

export interface StageOptions {
  readonly uart: Uart;
  readonly clock: Clock;
  readonly messages: Messages;
  readonly commandLine: CommandLine;
  readonly router: RouterFacts;
  /** The line that Ctrl+Z carries out. */
  readonly userViewLine: string;
  /** Who is logged in; undefined as long as nobody is. */
  session(): CliSession | undefined;
  /** Somebody else has the keys now. */
  tell(event: UserSessionEvent): void;
  /** A key wants no more of the output. */
  stopped(): void;
  /** Does something in a turn of the console. */
  take(work: () => void): void;
}

/** Logs that wait for the prompt; beyond, the oldest go, as out of the log buffer (inferred). */
const mostHeld = 512;

/** What a course is carried out on: the screen, and those who take keys. Each `then` is called once, when the next step may come. */
export class Stage {
  readonly #options: StageOptions;
  readonly #prompt: Prompt;
  readonly #questioner: Questioner;
  readonly #pager: Pager;
  /** Made with the first connection: most lines never have one. */
  #joint: Joint | undefined;
  /** Logs raised while something else was on the screen. */
  #held: (() => void)[] = [];

  constructor(options: StageOptions) {
    const { uart, clock, messages, tell } = options;
    const write = this.write;
    this.#options = options;
    this.#prompt = this.#createPrompt();
    this.#questioner = new Questioner({ clock, messages, write });
    this.#pager = new Pager({
      mark: messages['more-mark']!.text, // MessageId: every id has its message
      write,
      isBehind: () => uart.isBehind,
      full: isFull => tell({ type: isFull ? 'screen.filled' : 'course.resumed' }),
      stopped: options.stopped,
    });
  }

  readonly write = (text: string): void => this.#options.uart.transmit(text);

  /** Who has the keys; nobody while a command runs. */
  occupant(occupation: Occupation): Occupant | undefined {
    switch (occupation) {
      case 'prompting':
        return this.#prompt;
      case 'asking':
        return this.#questioner;
      case 'paging':
        return this.#pager;
      case 'joined':
        return this.#joint;
      default:
        return undefined;
    }
  }

  /** A command begins, and may bring so many lines before a stop; without a number: what stands on the screen has been read. */
  begin(screenLength?: number): void {
    this.#pager.begin(screenLength);
  }

  /** Shows whole lines. */
  print(lines: readonly string[], then: () => void, unpaged?: boolean): void {
    this.#pager.print(lines, then, unpaged);
  }

  /** The line has kept up with what was said. */
  readonly goOn = (): void => {
    this.#pager.goOn();
    this.#joint?.goOn();
  };

  /** Keys and screen are those of a connection until it ends, or a key ends it. */
  join(connection: Connection, then: (how: Joined) => void): void {
    const { uart, tell, take } = this.#options;
    this.#joint ??= new Joint({ write: this.write, isBehind: () => uart.isBehind, take });
    this.#joint.join(connection, how => {
      this.begin();
      tell({ type: 'course.resumed' });
      then(how);
    });
    tell({ type: 'course.joined' });
  }

  ask(question: Question, then: (answer: string | undefined) => void): void {
    const { session, tell } = this.#options;
    if (session()?.terminal.machineMode && question.reply !== 'line' && question.reply !== 'secret') return then('yes');
    this.#questioner.ask(question, answer => {
      this.begin();
      tell({ type: 'course.resumed' });
      then(answer);
    });
    tell({ type: 'course.asked' });
  }

  /** A new line behind a prompt; without one the line as it was. Logs that had to wait for it come first. */
  offer(prompt: string | undefined, then: (entry: TypedEntry) => void): void {
    const { tell } = this.#options;
    this.#prompt.offer(prompt, entry => {
      if (entry.typed !== 'nothing') tell({ type: 'course.started' });
      then(entry);
    });
    const held = this.#held;
    this.#held = [];
    for (const interrupt of held) interrupt();
    tell({ type: 'prompt.offered' });
  }

  waiting(isWaiting: boolean): void {
    this.#options.tell({ type: isWaiting ? 'course.waiting' : 'course.resumed' });
  }

  /** Shows an entry of the information centre amid what is being typed, or once the prompt is back. */
  log(entry: LogEntry, isPrompting: boolean): void {
    this.#when(isPrompting, () => this.#interrupt(entry));
  }

  /** The same with a message to whoever is here. */
  notice(id: MessageId, params: Params, isPrompting: boolean): void {
    const { messages } = this.#options;
    const text = render(messages[id]!, params).join('\r\n'); // MessageId: every id has its message
    this.#when(isPrompting, () => this.#prompt.interrupt(`${text}\r\n\r\n`, true));
  }

  #when(isPrompting: boolean, interrupt: () => void): void {
    if (isPrompting) interrupt();
    else if (this.#held.push(interrupt) > mostHeld) this.#held.shift();
  }

  /** The log-in is over. */
  clear(): void {
    this.#questioner.cancel();
    this.#joint?.leave();
    this.#prompt.forget();
    this.#pager.begin(0);
    this.#held = [];
  }

  #interrupt(entry: LogEntry): void {
    const { router, messages, session } = this.#options;
    const here = session();
    const { running } = router.volatile;
    const information = informationOf(running, router.device.channels);
    const destination = here?.userInterface.startsWith('CON') ? 'console' : 'monitor';
    if (!here || !isShown(entry, here.terminal, destination, { running, information })) return;
    this.#prompt.interrupt(`${logText(entry, running, messages)}\r\n\r\n`, here.terminal.synchronousEcho);
  }

  #createPrompt(): Prompt {
    const { commandLine, router, userViewLine, session } = this.#options;
    const here = () => session()!; // a prompt is offered to a log-in
    return new Prompt({
      write: this.write,
      userViewLine,
      history: () => here().history,
      complete: (text, previous) => commandLine.complete(text, here(), router, previous),
      hotkey: name => commandLine.hotkey(name, here(), router),
    });
  }
}
