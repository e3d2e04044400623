import type { Messages, Params } from '../../firmware-model/schema/message.ts';
import type { MessageId } from '../../firmware-model/messages.ts';
import { render } from '../cli/run/message.ts';
import type { Course, Step } from '../cli/run/outcome.ts';
import type { CliSession } from '../cli/run/session.ts';
import type { Clock, TimerId } from '../clock/clock.ts';
import type { ControlPlaneEvent } from '../control-plane/events.ts';
import type { Question } from './question.ts';

/** What a course is carried out on. */
export interface Stage {
  readonly clock: Clock;
  readonly messages: Messages;
  write(text: string): void;
  /** Shows whole lines; calls back once they are all on the screen, at once or after the pager let them. */
  print(lines: readonly string[], then: () => void, unpaged?: boolean): void;
  /** Puts a question; calls back with the answer. */
  ask(question: Question, then: (answer: string | undefined) => void): void;
  apply(event: ControlPlaneEvent): void;
  change(change: (session: CliSession) => CliSession): void;
  waiting(isWaiting: boolean): void;
  /** Takes an error of ours that a course has thrown. Without it the error is thrown on. */
  readonly fault?: ((error: unknown) => void) | undefined;
}

/** How a course came to its end. */
export type End<Result> =
  | { readonly end: 'finished'; readonly result: Result }
  | { readonly end: 'logged out' }
  | { readonly end: 'broken off' };

/** How often a dot shows that work goes on; progress of real devices is that coarse. */
const dotEvery = 1000;

/** Carries out the steps of one course at a time, in order, and hands back their results. */
export class CourseRunner {
  readonly #stage: Stage;
  #course: Course<unknown> | undefined;
  #end: (end: End<unknown>) => void = () => {};
  #dots: TimerId;
  /** Dots stand behind a message: whatever comes next begins a line. */
  #isMidLine = false;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  start<Result>(course: Course<Result>, end: (end: End<Result>) => void): void {
    this.#course = course;
    this.#end = how => end(how as End<Result>); // what this course returned
    this.#go(() => course.next());
  }

  /** Ctrl+C: nothing more of the course happens. */
  breakOff(): void {
    if (!this.#course) return;
    if (this.#isMidLine) this.#stage.write('\r\n');
    this.abandon();
    this.#end({ end: 'broken off' });
  }

  /** Nobody is there any more who has asked for it: as broken off, but nobody is told. */
  abandon(): void {
    const course = this.#course;
    this.drop();
    course?.return(undefined); // closes what it holds open
  }

  /** The power is gone: the course simply stops. */
  drop(): void {
    this.#course = undefined;
    this.#isMidLine = false;
    this.#stage.clock.clearTimeout(this.#dots);
  }

  /** In a loop and not by recursion: a listing may be of any number of steps. */
  #go(next: () => IteratorResult<Step, unknown>): void {
    const course = this.#course;
    for (let at: (() => IteratorResult<Step, unknown>) | undefined = next; at; ) {
      const { done, value } = this.#step(at);
      if (course !== this.#course) return; // a step dropped it: reboot
      at = undefined;
      if (done) return this.#finish({ end: 'finished', result: value });
      let isAtOnce = true;
      this.#carryOut(value as Step, result => {
        if (course !== this.#course) return;
        const go = () => course!.next(result);
        if (isAtOnce) at = go;
        else this.#go(go);
      });
      isAtOnce = false;
    }
  }

  /** A mistake of ours in one command must not cost its user everything that is not saved yet: it ends like one broken off. */
  #step(next: () => IteratorResult<Step, unknown>): IteratorResult<Step, unknown> {
    const { fault, write } = this.#stage;
    if (!fault) return next();
    try {
      return next();
    } catch (error) {
      fault(error);
      write(`${this.#isMidLine ? '\r\n' : ''}${this.#lines('emulator-fault', {}).join('\r\n')}\r\n`);
      this.#isMidLine = false;
      this.breakOff();
      return { done: true, value: undefined }; // of a course that is no longer there
    }
  }

  #finish(end: End<unknown>): void {
    this.#course = undefined;
    this.#end(end);
  }

  #carryOut(step: Step, then: (result?: unknown) => void): void {
    const stage = this.#stage;
    switch (step.do) {
      case 'say':
        stage.print(this.#lines(step.id, step.params), then);
        return;
      case 'show':
        stage.print(step.lines, then, step.unpaged);
        return;
      case 'ask':
        stage.ask(step, then);
        return;
      case 'apply':
        stage.apply(step.event);
        then();
        return;
      case 'session':
        stage.change(step.change);
        then();
        return;
      case 'wait':
        this.#wait(step, then);
        return;
      case 'logout':
        this.#finish({ end: 'logged out' });
        return;
      default:
        step satisfies never;
    }
  }

  #wait({ work, id }: Extract<Step, { readonly do: 'wait' }>, then: (result: unknown) => void): void {
    const { clock, write, waiting } = this.#stage;
    const course = this.#course;
    if (id) write(this.#lines(id, {}).join('\r\n'));
    this.#isMidLine = id !== undefined;
    const dot = () => {
      if (id) write('.');
      this.#dots = clock.setTimeout(dot, dotEvery);
    };
    waiting(true);
    dot();
    const settle = (next: () => void) => {
      if (course !== this.#course) return;
      clock.clearTimeout(this.#dots);
      if (id) write(`${this.#lines('work-done', {}).join('')}\r\n`);
      this.#isMidLine = false;
      waiting(false);
      next();
    };
    work().then(
      result => settle(() => then(result)),
      failure => settle(() => this.#go(() => course!.throw(failure))),
    );
  }

  #lines(id: MessageId, params: Params): readonly string[] {
    return render(this.#stage.messages[id]!, params); // MessageId: every id has its message
  }
}
