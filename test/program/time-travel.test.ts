import { X509Certificate } from 'node:crypto';
import test from 'ava';
import type { JourneyEvent } from '../../src/program/journey.ts';
import { travel, type TravelOptions } from '../../src/program/time-travel.ts';
import { bootedRouter, loggedIn, type TestBench, type World } from '../support/booted-router.ts';
import { enrollingRouter, enrolmentFiles, untilPolling } from '../support/enrolling-router.ts';
import { TravellingClock } from '../support/travelling-clock.ts';

const hour = 3_600_000;
const day = 24 * hour;

const going = (clock: TravellingClock, { router }: TestBench, milliseconds: number, options: Partial<TravelOptions> = {}) =>
  clock.host.during(travel({ router, clock: clock.world, milliseconds, ...options }));

const what = (events: readonly JourneyEvent[]): readonly string[] => events.map(event => event.what);

function someoneLoggedIn(world: World = {}) {
  const clock = new TravellingClock();
  return { clock, bench: loggedIn({ ...world, clock }) };
}

async function polling(checkAfter: number, pollCount: number) {
  const clock = new TravellingClock();
  const enrolling = enrollingRouter({ clock, ca: { checkAfter, pollCount } });
  enrolling.bench.type('pki cmp initial-request');
  await untilPolling(enrolling.bench);
  return { ...enrolling, clock };
}

test('a CA that says come back in a day is asked after a day and each day, in earnest, until it gives the certificate', async t => {
  const { clock, bench, sent, cfCard } = await polling(24 * 3600, 3);
  const { from, to, events, isBrokenOff } = await going(clock, bench, 5 * day);
  t.deepEqual([to - from, isBrokenOff], [5 * day, false]);
  t.deepEqual(
    events.filter(event => event.what === 'polled').map(({ at }) => Math.round((at - from) / hour)),
    [24, 48, 72],
  );
  t.true(what(events).includes('enrolled'));
  t.deepEqual(enrolmentFiles({ cfCard }).slice(-1), ['s1_ir.cer']);
  t.true(sent.length >= 6);
  const { validFrom } = new X509Certificate(cfCard.read('s1_ir.cer')!);
  t.is(Math.round((Date.parse(validFrom) - from) / hour), 72);
});

test('whoever is away from the keyboard is logged out on the way, after the time that the console gives', async t => {
  const { clock, bench } = someoneLoggedIn();
  const { from, events } = await going(clock, bench, day);
  t.deepEqual(events, [{ at: from + 10 * 60_000, what: 'logged out', session: 'con0', userInterface: 'CON 0', user: null }]);
});

test('an idle router has nothing on its way through a year', async t => {
  const clock = new TravellingClock();
  const bench = bootedRouter({ clock });
  const { from, to, events, count } = await going(clock, bench, 365 * day);
  t.deepEqual({ passed: to - from, events, count }, { passed: 365 * day, events: [], count: 0 });
  t.is(clock.pending, 0);
});

test('progress is told on the way, in device time', async t => {
  const { clock, bench } = someoneLoggedIn();
  bench.type('clock datetime utc 12:00:00 2030-01-01');
  const told: number[] = [];
  const onProgress = ({ now }: { readonly now: number }) => told.push(now);
  clock.setTimeout(() => clock.host.work(1000), hour);
  const { from } = await going(clock, bench, day, { onProgress });
  t.deepEqual(told, [from + hour]);
  t.is(from, Date.UTC(2030, 0, 1, 12));
});
