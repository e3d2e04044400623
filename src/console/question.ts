import type { Messages } from '../../firmware-model/schema/message.ts';
import type { MessageId } from '../../firmware-model/messages.ts';
import { render } from '../cli/run/message.ts';
import type { Step } from '../cli/run/outcome.ts';
import type { Clock, TimerId } from '../clock/clock.ts';
import { brokenOff, readAnswer } from './answers.ts';
import type { Key } from './keys.ts';
import type { Occupant } from './occupant.ts';
import { edit, type EditedLine, leave, lineBehind } from './line-editor.ts';

export type Question = Extract<Step, { readonly do: 'ask' }>;

interface Asking {
  readonly question: Question;
  readonly then: (answer: string | undefined) => void;
  readonly timer: TimerId;
}

export interface QuestionerOptions {
  readonly clock: Clock;
  readonly messages: Messages;
  write(text: string): void;
}

/** Puts one question at a time and takes what is typed behind it. */
export class Questioner implements Occupant {
  readonly #options: QuestionerOptions;
  #asking: Asking | undefined;
  #line: EditedLine = lineBehind(0);

  constructor(options: QuestionerOptions) {
    this.#options = options;
  }

  ask(question: Question, then: (answer: string | undefined) => void): void {
    const { clock, messages, write } = this.#options;
    const lines = render(messages[question.id]!, question.params); // MessageId: every id has its message
    write(lines.join('\r\n'));
    this.#line = lineBehind(lines.at(-1)?.length ?? 0);
    const { timeoutMilliseconds } = question;
    const timer = timeoutMilliseconds === undefined ? undefined : clock.setTimeout(() => this.#giveUp(question), timeoutMilliseconds);
    this.#asking = { question, then, timer };
  }

  press(key: Key): void {
    const { question } = this.#asking!; // keys come while it is put
    if (key.key === 'break off') return this.#giveUp(question);
    if (key.key === 'enter') return this.#judge(question);
    const [line, echo] = edit(this.#line, key);
    this.#line = line;
    if (question.reply !== 'secret') this.#options.write(echo);
  }

  /** Nobody is there to answer any more. */
  cancel(): void {
    this.#options.clock.clearTimeout(this.#asking?.timer);
    this.#asking = undefined;
  }

  #giveUp(question: Question): void {
    this.#give(brokenOff(question.reply));
  }

  #judge(question: Question): void {
    const judged = readAnswer(question.reply, this.#line.text);
    if ('answer' in judged) this.#give(judged.answer);
    else this.#refuse(judged.refusal);
  }

  #refuse(id: MessageId): void {
    const refusal = render(this.#options.messages[id]!).join('\r\n'); // MessageId: every id has its message
    this.#options.write(`${leave(this.#line)}\r\n${refusal}`);
    this.#line = lineBehind(refusal.length);
  }

  #give(answer: string | undefined): void {
    const { then, question } = this.#asking!; // asked until now
    this.cancel();
    this.#options.write(`${question.reply === 'secret' ? '' : leave(this.#line)}\r\n`);
    then(answer);
  }
}
