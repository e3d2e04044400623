import { hostTime, systemClock } from '../../adapters/host/system-clock.ts';
import { type Fields, Refusal, type Request } from '../../adapters/control/protocol.ts';
import { ClockError } from '../../clock/clock-error.ts';
import type { Journey } from '../journey.ts';
import { type Progress, travel } from '../time-travel.ts';
import type { Command, Hands } from './hands.ts';

/** The time of the world: of the router, and of the lab CA beside it. */
export const clockCommands = {
  'clock.show': show,
  'clock.set': (hands, request) => {
    const date = dateIn(request);
    refusing(() => hands.clock.set(date));
    return tellClock(hands);
  },
  'clock.advance': async (hands, request, { tell, gone }) => {
    const milliseconds = millisecondsIn(request, hands);
    const stop = new AbortController();
    hands.underWay.add(stop);
    const heartbeat = new Heartbeat(progress => tell({ event: 'advancing', ...progress }));
    try {
      const signal = AbortSignal.any([gone, stop.signal]);
      const { router, clock } = hands;
      const onProgress = (progress: Progress): void => heartbeat.tell(progress);
      const journey = await travel({ router, clock, milliseconds, onProgress, signal }).catch(refuseOurs);
      hands.report({ event: 'clock', now: dated(clock.now()), scale: clock.time.scale });
      return told(journey);
    } finally {
      heartbeat.end();
      hands.underWay.delete(stop);
    }
  },
  'clock.stop': ({ underWay }) => {
    if (underWay.size === 0) throw new Refusal('Time is not being advanced: there is nothing to break off');
    for (const stop of underWay) stop.abort();
    return {};
  },
} satisfies Readonly<Record<string, Command>>;

function show({ router, clock }: Hands): Fields {
  const due = clock.nextDue;
  return {
    now: dated(clock.now()),
    deviceTime: dated(router.facts.now),
    scale: clock.time.scale,
    isAdvancing: clock.isTravelling,
    nextDue: due === undefined ? null : dated(due),
  };
}

function tellClock(hands: Hands): Fields {
  hands.report({ event: 'clock', now: dated(hands.clock.now()), scale: hands.clock.time.scale });
  return show(hands);
}

function dateIn({ fields }: Request): number {
  if (fields['date'] === 'now') return systemClock.now();
  const date = typeof fields['date'] === 'string' ? Date.parse(fields['date']) : Number.NaN;
  if (date >= firstDate && date < lastDate) return date;
  throw new Refusal('clock.set needs "date", from 2000 to 2037, such as "2027-05-01T08:00:00Z", or "now"');
}

function millisecondsIn({ fields }: Request, { clock, router }: Hands): number {
  const { milliseconds } = fields;
  if (typeof milliseconds !== 'number' || !(milliseconds >= 0)) throw new Refusal('clock.advance needs "milliseconds", a number');
  if (Math.max(clock.now(), router.facts.now) + milliseconds < lastDate) return milliseconds;
  throw new Refusal('The router knows no date behind 2037: advance less');
}

/** While nothing is told, whoever asked cannot be found gone. */
class Heartbeat {
  readonly #tell: (progress: Fields) => void;
  #last: Progress | undefined;
  #timer: unknown;

  constructor(tell: (progress: Fields) => void) {
    this.#tell = tell;
    this.#wait();
  }

  tell(progress: Progress): void {
    this.#last = progress;
    this.#tell({ from: dated(progress.from), now: dated(progress.now), to: dated(progress.to) });
  }

  end(): void {
    hostTime.clearTimeout(this.#timer);
  }

  #wait(): void {
    this.#timer = hostTime.setTimeout(() => {
      if (this.#last) this.tell(this.#last);
      else this.#tell({});
      this.#wait();
    }, 1000);
  }
}

function told({ events, from, to, ...journey }: Journey): Fields {
  return { ...journey, from: dated(from), to: dated(to), events: events.map(({ at, ...event }) => ({ at: dated(at), ...event })) };
}

function refusing(act: () => void): void {
  try {
    act();
  } catch (error) {
    refuseOurs(error);
  }
}

function refuseOurs(error: unknown): never {
  throw error instanceof ClockError ? new Refusal(error.message) : error;
}

const dated = (time: number): string => new Date(time).toISOString();
const firstDate = Date.UTC(2000, 0);
const lastDate = Date.UTC(2038, 0);
