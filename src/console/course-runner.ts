import type { Messages, Params } from '../../firmware-model/schema/message.ts';
import type { MessageId } from '../../firmware-model/messages.ts';
import { render } from '../cli/run/message.ts';
import type { TimerId } from '../clock/clock.ts';
import { broken } from '../cli/run/outcome.ts';
import { BoardNotStored } from '../control-plane/board-error.ts';
import type { ControlPlaneEvent } from '../control-plane/events.ts';
import type { CourseEnd, SessionCourse, SessionStep } from './session-step.ts';
import type { Stage } from './stage.ts';
import type { Turns } from './turns.ts';
import type { UserSessionEvent } from './user-session.machine.ts';
import { Work } from './work.ts';

export interface RunnerOptions {
  readonly turns: Turns;
  readonly messages: Messages;
  readonly stage: Stage;
  /** False when the main board could not keep it: the course hears that as an error. */
  apply(event: ControlPlaneEvent): boolean;
  tell(event: UserSessionEvent): void;
  /** Takes an error of ours that a course has thrown. Without it the error is thrown on. */
  readonly fault?: ((error: unknown) => void) | undefined;
}

interface UnderWay {
  readonly course: SessionCourse<unknown>;
  readonly end: (end: CourseEnd<unknown>) => void;
}

/**
 * Carries out the steps of a course, in order, and hands back their results. A log-in is a course, each of its commands one within it:
 * whatever happens at the console happens because a step said so, and what comes next is the course's next step.
 */
export class CourseRunner {
  readonly #options: RunnerOptions;
  readonly #work: Work;
  /** The innermost last. */
  #underWay: UnderWay[] = [];
  #putOff: TimerId;
  #isConnecting = false;
  /** What Ctrl+C does, in place of breaking the course off. */
  #breakStep: (() => void) | undefined;

  constructor(options: RunnerOptions) {
    const { turns, messages, stage } = options;
    this.#options = options;
    this.#work = new Work({ clock: turns.clock, messages, write: stage.write });
  }

  start<Result>(course: SessionCourse<Result>, end: (end: CourseEnd<Result>) => void): void {
    this.#underWay.push({ course, end: how => end(how as CourseEnd<Result>) }); // what this course returned
    this.#go(() => course.next());
  }

  /** Whether somebody out there is being reached. */
  get isConnecting(): boolean {
    return this.#isConnecting;
  }

  /** Ctrl+C: nothing more happens of the innermost course. */
  breakOff(): void {
    const breakStep = this.#breakStep;
    this.#breakStep = undefined;
    if (breakStep) return breakStep();
    const left = this.#underWay.pop();
    if (!left) return;
    this.#work.leave();
    this.#isConnecting = false;
    this.#options.turns.clock.clearTimeout(this.#putOff);
    left.course.return(undefined); // closes what it holds open
    left.end({ end: 'broken off' });
  }

  /** Nobody is there any more who has asked for it: as broken off, but nobody is told. */
  abandon(): void {
    const abandoned = this.#underWay;
    this.drop();
    for (const { course } of abandoned.reverse()) course.return(undefined);
  }

  /** The power is gone: everything simply stops. */
  drop(): void {
    this.#underWay = [];
    this.#isConnecting = false;
    this.#breakStep = undefined;
    this.#work.drop();
    this.#options.turns.clock.clearTimeout(this.#putOff);
  }

  get #innermost(): UnderWay | undefined {
    return this.#underWay.at(-1);
  }

  /** In a loop and not by recursion: a course may be of any number of steps. One that goes on for long is put off in between. */
  #go(next: () => IteratorResult<SessionStep, unknown>): void {
    const { turns } = this.#options;
    const running = this.#innermost;
    for (let at: typeof next | undefined = next; at; ) {
      const { done, value } = this.#step(at);
      if (!running || running !== this.#innermost) return; // a step dropped it: reboot
      if (done) return this.#finish(running, value);
      at = undefined;
      let isAtOnce = true;
      this.#carryOut(value as SessionStep, result => {
        if (running !== this.#innermost) return;
        const go = () => running.course.next(result);
        if (isAtOnce) at = go;
        else this.#go(go);
      });
      isAtOnce = false;
      const rest: typeof next | undefined = at;
      if (!rest || !turns.isOver || this.#underWay.length === 1) continue; // Ctrl+C between two commands must find none to break off
      this.#putOff = turns.later(() => this.#go(rest));
      return;
    }
  }

  /** A mistake of ours in one command must not cost its user everything that is not saved yet: it ends like one broken off. */
  #step(next: () => IteratorResult<SessionStep, unknown>): IteratorResult<SessionStep, unknown> {
    const { fault, stage } = this.#options;
    if (!fault) return next();
    try {
      return next();
    } catch (error) {
      fault(error);
      this.#work.leave();
      stage.write(`${this.#lines('emulator-fault', {}).join('\r\n')}\r\n`);
      this.breakOff();
      return { done: true, value: undefined }; // of a course that is no longer there
    }
  }

  #finish({ end }: UnderWay, result: unknown): void {
    this.#underWay.pop();
    end({ end: 'finished', result });
  }

  #carryOut(step: SessionStep, then: (result?: unknown) => void): void {
    const { stage, apply, tell } = this.#options;
    switch (step.do) {
      case 'say':
        return stage.print(this.#lines(step.id, step.params), then);
      case 'show':
        return stage.print(step.lines, then, step.unpaged);
      case 'ask':
        return stage.ask(step, then);
      case 'apply':
        return apply(step.event) ? then() : this.#fail(new BoardNotStored());
      case 'session':
        tell({ type: 'login.changed', change: step.change });
        return then();
      case 'open':
        tell({ type: 'login.opened', session: step.session });
        return then();
      case 'wait':
        return this.#wait(step, then);
      case 'join':
        return stage.join(step.connection, then);
      case 'pause':
        return this.#pause(step, then);
      case 'logout':
        return tell({ type: 'login.ended' });
      case 'offer':
        return stage.offer(step.prompt, then);
      case 'run':
        stage.begin(step.screenLength);
        return this.start(step.course, then);
      default:
        step satisfies never;
    }
  }

  #wait({ id, work, connecting, breakable }: Extract<SessionStep, { readonly do: 'wait' }>, then: (result: unknown) => void): void {
    const { stage, turns } = this.#options;
    const running = this.#innermost;
    stage.waiting(true);
    this.#isConnecting = connecting === true;
    this.#work.begin(id);
    let isOver = false;
    const settle = (next: () => void) =>
      turns.take(() => {
        if (isOver || running !== this.#innermost) return;
        isOver = true;
        this.#breakStep = undefined;
        this.#work.done(id);
        this.#isConnecting = false;
        stage.waiting(false);
        next();
      });
    if (breakable) this.#breakStep = () => settle(() => then(broken));
    work().then(
      result => settle(() => then(result)),
      failure => settle(() => this.#fail(failure)),
    );
  }

  #pause({ milliseconds, breakable }: Extract<SessionStep, { readonly do: 'pause' }>, then: (result?: unknown) => void): void {
    const { stage, turns } = this.#options;
    stage.waiting(true);
    const goOn = (result?: unknown) => {
      turns.clock.clearTimeout(this.#putOff);
      this.#breakStep = undefined;
      stage.waiting(false);
      stage.begin(); // what stands on the screen has been looked at
      then(result);
    };
    this.#putOff = turns.clock.setTimeout(() => goOn(), milliseconds);
    if (breakable) this.#breakStep = () => goOn(broken);
  }

  /** The step could not be carried out: its course is thrown why. */
  #fail(failure: unknown): void {
    const running = this.#innermost;
    if (running) this.#go(() => running.course.throw(failure));
  }

  #lines(id: MessageId, params: Params): readonly string[] {
    return render(this.#options.messages[id]!, params); // MessageId: every id has its message
  }
}
