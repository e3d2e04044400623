import type { Messages } from '../../firmware-model/schema/message.ts';
import type { MessageId } from '../../firmware-model/messages.ts';
import { render } from '../cli/run/message.ts';
import type { Clock, TimerId } from '../clock/clock.ts';

/** How often a dot shows that work goes on; progress of real devices is that coarse. */
const dotEvery = 1000;

export interface WorkOptions {
  readonly clock: Clock;
  readonly messages: Messages;
  write(text: string): void;
}

/** What stands on the screen while a command works: a message, dots behind it, and `done.` */
export class Work {
  readonly #options: WorkOptions;
  #dots: TimerId;
  /** Dots stand behind a message: whatever comes next begins a line. */
  #isMidLine = false;

  constructor(options: WorkOptions) {
    this.#options = options;
  }

  /** Without a message nothing is shown. */
  begin(id: MessageId | undefined): void {
    if (id === undefined) return;
    this.#options.write(this.#said(id));
    this.#isMidLine = true;
    this.#dot();
  }

  done(id: MessageId | undefined): void {
    this.drop();
    if (id !== undefined) this.#options.write(`${this.#said('work-done')}\r\n`);
  }

  /** Something else comes to the screen in the middle of it. */
  leave(): void {
    if (this.#isMidLine) this.#options.write('\r\n');
    this.drop();
  }

  drop(): void {
    this.#isMidLine = false;
    this.#options.clock.clearTimeout(this.#dots);
  }

  #dot(): void {
    this.#options.write('.');
    this.#dots = this.#options.clock.setTimeout(() => this.#dot(), dotEvery);
  }

  #said(id: MessageId): string {
    return render(this.#options.messages[id]!).join('\r\n'); // MessageId: every id has its message
  }
}
