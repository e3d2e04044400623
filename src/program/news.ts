import type { ProgramEvent, Reporter } from '../adapters/host/reporter.ts';

/** An event and when it was: device time. */
export interface DatedEvent {
  readonly at: number;
  readonly event: ProgramEvent;
}

export type NewsListener = (news: DatedEvent) => void;

/** What a program tells of its router, kept for a while and passed on to whoever follows. */
export class News {
  readonly #report: Reporter;
  readonly #recent: DatedEvent[] = [];
  /** By what tells that they are gone. */
  readonly #followers = new Map<AbortSignal, NewsListener>();
  /** Until there is a router, the time of its world. */
  now: () => number;

  constructor(report: Reporter, now: () => number) {
    this.#report = report;
    this.now = now;
  }

  readonly report: Reporter = event => {
    this.#report(event);
    const news = { at: this.now(), event };
    this.#recent.push(news);
    if (this.#recent.length > mostKept) this.#recent.shift();
    for (const tell of this.#followers.values()) tell(news);
  };

  get recent(): readonly DatedEvent[] {
    return this.#recent;
  }

  /** Until whoever follows is gone; false: they follow already. */
  follow(tell: NewsListener, gone: AbortSignal): boolean {
    if (this.#followers.has(gone)) return false;
    this.#followers.set(gone, tell);
    gone.addEventListener('abort', () => this.#followers.delete(gone));
    return true;
  }
}

const mostKept = 100;
