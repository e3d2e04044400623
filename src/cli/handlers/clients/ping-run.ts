import type { RouterFacts } from '../../run/handler.ts';
import { type Course, isBroken, pauseUnlessBroken, say } from '../../run/outcome.ts';
import { type Echo, type EchoRequest, echo, maySend } from './echo.ts';

export interface Ping extends EchoRequest {
  readonly family: 4 | 6;
  /** Octets of data in each request, as many as there are requests. */
  readonly sizes: Iterable<number>;
  /** As the first line shows it. */
  readonly size: string;
  /** Milliseconds from one request to the next. */
  readonly interval: number;
  readonly shows: 'all' | 'statistics' | 'marks';
  /** Says why a request was lost. */
  readonly isDetailed: boolean;
}

/** One request after the other; Ctrl+C ends it, and what was sent until then is counted all the same. */
export function* pingHost(ping: Ping, router: RouterFacts): Course {
  if (!(yield* maySend(ping, router))) return;
  const { begin } = wordsOf[ping.family];
  yield say(begin, { host: ping.host, size: ping.size });
  const tally = new Tally();
  yield* askAll(ping, tally, router);
  if (ping.shows === 'marks') yield say('ping-marks', { marks: tally.marks });
  yield* statistics(ping, tally);
}

function* askAll(ping: Ping, tally: Tally, router: RouterFacts): Course {
  let due = router.now;
  for (const size of ping.sizes) {
    const wait = due - router.now;
    if (tally.sent > 0 && wait > 0 && isBroken(yield* pauseUnlessBroken(wait))) return;
    due = router.now + ping.interval;
    const result = yield* echo(ping, router);
    if (isBroken(result)) return tally.lose();
    tally.note(result);
    if (ping.shows === 'all') yield shown(ping, result, tally.sent, size);
  }
}

function shown({ family, host, isDetailed }: Ping, result: Echo, sequence: number, size: number) {
  if (result.is === 'reply') return say(wordsOf[family].reply, { host, size, sequence, time: result.time });
  return say(isDetailed && result.unroutable ? 'ping-unroutable' : 'ping-timeout');
}

function* statistics({ host, family }: Ping, { sent, received, loss, least, average, most }: Tally): Course {
  const words = wordsOf[family];
  yield say(words.statistics, { host, sent, received, loss });
  if (received > 0) yield say(words.times, { least, average, most });
}

/** Running values: of any number of requests nothing is kept but these. */
class Tally {
  sent = 0;
  received = 0;
  least = Infinity;
  most = 0;
  #sum = 0;
  #marks = '';

  note(result: Echo): void {
    this.sent++;
    this.#mark(result.is === 'reply' ? '!' : '.');
    if (result.is !== 'reply') return;
    this.received++;
    this.#sum += result.time;
    this.least = Math.min(this.least, result.time);
    this.most = Math.max(this.most, result.time);
  }

  /** Sent, and not waited for. */
  lose(): void {
    this.sent++;
    this.#mark('.');
  }

  get marks(): string {
    return this.#marks;
  }

  get loss(): string {
    return this.sent === 0 ? '0.00' : (((this.sent - this.received) * 100) / this.sent).toFixed(2);
  }

  get average(): number {
    return Math.floor(this.#sum / this.received);
  }

  #mark(sign: string): void {
    if (this.#marks.length < mostMarks) this.#marks += sign;
  }
}

/** Signs that are kept of `-brief`; how many a device shows is not on record. */
const mostMarks = 1024;

const wordsOf = {
  4: { begin: 'ping-begin', reply: 'ping-reply', statistics: 'ping-statistics', times: 'ping-times' },
  6: { begin: 'ping-ipv6-begin', reply: 'ping-ipv6-reply', statistics: 'ping-ipv6-statistics', times: 'ping-ipv6-times' },
} as const;
