import type { MessageId } from '../../firmware-model/messages.ts';
import { type Messages, type Params, render } from '../cli/message.ts';
import type { Course, Step } from '../cli/outcome.ts';
import type { CliSession } from '../cli/session.ts';
import type { Clock, TimerId } from '../clock/clock.ts';
import type { ControlPlaneEvent } from '../control-plane/events.ts';

export type Question = Extract<Step, { readonly do: 'ask' }>;

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
}

/** How often a dot shows that work goes on; progress of real devices is that coarse. */
const dotEvery = 1000;

/** Carries out the steps of one course at a time, in order, and hands back their results. */
export class CourseRunner {
  readonly #stage: Stage;
  #course: Course<unknown> | undefined;
  #end: (result: unknown) => void = () => {};
  #dots: TimerId;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** `end` is told the course's result, or undefined when a step logged out or it was broken off. */
  start<Result>(course: Course<Result>, end: (result: Result | undefined) => void): void {
    this.#course = course;
    this.#end = result => end(result as Result | undefined); // what this course returned
    this.#go(() => course.next());
  }

  /** Ctrl+C: nothing more of the course happens, but what it holds open is closed. */
  breakOff(): void {
    const course = this.#course;
    const end = this.#end;
    if (!course) return;
    this.drop();
    course.return(undefined);
    end(undefined);
  }

  /** The power is gone: the course simply stops. */
  drop(): void {
    this.#course = undefined;
    this.#stage.clock.clearTimeout(this.#dots);
  }

  #go(next: () => IteratorResult<Step, unknown>): void {
    const course = this.#course;
    const { done, value } = next();
    if (course !== this.#course) return; // a step dropped it: reboot
    if (done) this.#finish(value);
    else this.#carryOut(value as Step, result => { if (course === this.#course) this.#go(() => course!.next(result)); });
  }

  #finish(result: unknown): void {
    this.#course = undefined;
    this.#end(result);
  }

  #carryOut(step: Step, then: (result?: unknown) => void): void {
    const stage = this.#stage;
    switch (step.do) {
      case 'say': stage.print(this.#lines(step.id, step.params), then); return;
      case 'show': stage.print(step.lines, then, step.unpaged); return;
      case 'ask': stage.ask(step, then); return;
      case 'apply': stage.apply(step.event); then(); return;
      case 'session': stage.change(step.change); then(); return;
      case 'wait': this.#wait(step, then); return;
      case 'logout': this.#finish(undefined); return;
      default: step satisfies never;
    }
  }

  #wait({ work, id }: Extract<Step, { readonly do: 'wait' }>, then: (result: unknown) => void): void {
    const { clock, write, waiting } = this.#stage;
    const course = this.#course;
    if (id) write(this.#lines(id, {}).join('\r\n'));
    const dot = () => { if (id) write('.'); this.#dots = clock.setTimeout(dot, dotEvery); };
    waiting(true);
    dot();
    const settle = (next: () => void) => {
      if (course !== this.#course) return;
      clock.clearTimeout(this.#dots);
      if (id) write('.done.\r\n');
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
