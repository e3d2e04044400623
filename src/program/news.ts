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
  readonly #followers = new Set<NewsListener>();
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
    for (const tell of this.#followers) tell(news);
  };

  get recent(): readonly DatedEvent[] {
    return this.#recent;
  }

  follow(tell: NewsListener): () => void {
    this.#followers.add(tell);
    return () => void this.#followers.delete(tell);
  }
}

const mostKept = 100;
