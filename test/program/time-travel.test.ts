import { X509Certificate } from 'node:crypto';
import test from 'ava';
import { CmpTransportError } from '../../src/cmp/transport.ts';
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
  t.deepEqual(
    events.map(({ at, what }) => [at - from, what]),
    [
      [10 * 60_000, 'logged out'],
      [10 * 60_000, 'security'],
    ],
  );
  t.like(events[0], { session: 'con0', userInterface: 'CON 0', user: null });
  t.like(events[1], { module: 'CLI', name: 'USER_LOGOUT', text: 'The user logged out. (UserName=**, UserIP=**, UserChannel=CON0)' });
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

test('a reboot that is scheduled on the way is gone through: the router boots with all its pauses, and time goes on', async t => {
  const { clock, bench } = someoneLoggedIn({ boot: 'full' });
  bench.clock.advance(5 * 60_000);
  bench.firstLogin();
  bench.type('schedule reboot delay 2:00 force', 'y');
  const { from, to, events } = await going(clock, bench, day);
  const [reboot, start] = ['rebooted', 'started'].map(name => events.find(event => event.what === name)!.at);
  t.is(Math.round((reboot! - from) / 60_000), 120);
  const booted = (start! - reboot!) / 1000;
  t.true(booted > 60 && booted < 180, `${booted} s`);
  t.is(to, from + day);
  t.regex(bench.read(), /Please Press ENTER\./);
});

test('a trial that nobody confirms is taken back on the way, when its time is over', async t => {
  const { clock, bench } = someoneLoggedIn();
  bench.type('system-view', 'sysname TRIED', 'commit trial 120');
  t.regex(bench.read() + bench.type(''), /TRIED/);
  const { from, events } = await going(clock, bench, hour);
  const taken = events.find(event => event.what === 'trial taken back');
  t.is(taken && Math.round((taken.at - from) / 1000), 120);
});

test('clock datetime moves what the router tells, not the world: its CA has a date of its own', async t => {
  const clock = new TravellingClock();
  const { bench, cfCard } = enrollingRouter({ clock, ca: { checkAfter: 24 * 3600, pollCount: 1, messageTimeWindow: Infinity } });
  const world = clock.now();
  bench.type('return', 'clock datetime utc 8:00:00 2026-12-24', 'system-view', 'pki domain d1', 'pki cmp initial-request');
  await untilPolling(bench);
  const { from, to } = await going(clock, bench, 2 * day);
  t.deepEqual([from, to], [Date.UTC(2026, 11, 24, 8), Date.UTC(2026, 11, 26, 8)]);
  t.is(clock.now(), world + 2 * day);
  const { validFrom } = new X509Certificate(cfCard.read('s1_ir.cer')!);
  t.is(Math.round((Date.parse(validFrom) - world) / hour), 24);
});

test('a certificate in memory that expires on the way is told of, at its last moment', async t => {
  const { clock, bench, cfCard } = await polling(3600, 1);
  await going(clock, bench, day);
  bench.type('return', 'system-view', 'pki import-certificate local filename s1_ir.cer');
  const { validTo } = new X509Certificate(cfCard.read('s1_ir.cer')!);
  const end = Date.parse(validTo);
  clock.world.set(end - 2 * hour);
  const short = await going(clock, bench, hour);
  t.false(what(short.events).includes('certificate expired'));
  const { events } = await going(clock, bench, 2 * hour);
  t.deepEqual(
    events.filter(event => event.what === 'certificate expired'),
    [{ at: end, what: 'certificate expired', usage: 'local', domain: null, file: 's1_ir.cer' }],
  );
});

test('a CA that hangs is waited for as long as an exchange may take, and time stands meanwhile', async t => {
  const clock = new TravellingClock();
  let timeIsUp = (): void => {};
  const hanging = new Promise<Uint8Array>((_, reject) => {
    timeIsUp = () => reject(new CmpTransportError('CMP_TIMEOUT', 'no whole answer in time'));
  });
  const enrolling = enrollingRouter({
    clock,
    ca: { checkAfter: 3600, pollCount: 3 },
    meddle: ({ nth, answer }) => (nth === 3 ? hanging : answer()),
  });
  const { bench, sent } = enrolling;
  bench.type('pki cmp initial-request');
  await untilPolling(bench);
  const began = clock.now();
  const journey = going(clock, bench, day);
  await bench.until(() => sent.length === 4);
  await bench.settle();
  t.deepEqual(clock.world.time, { now: began + 2 * hour, scale: 0 });
  timeIsUp();
  const { events } = await journey;
  t.true(what(events).includes('enrolled'));
});

test('a second journey is refused while one is under way, and the first goes on; broken off, it stays between two timers', async t => {
  const { clock, bench } = await polling(24 * 3600, 9);
  const breakOff = new AbortController();
  clock.setTimeout(() => clock.host.work(1000), 2 * day);
  const first = going(clock, bench, 60 * day, {
    signal: breakOff.signal,
    onProgress: ({ now, from }) => now - from >= 2 * day && breakOff.abort(),
  });
  await t.throwsAsync(going(clock, bench, day), { code: 'CLOCK_TRAVELS' });
  const { from, to, isBrokenOff, events } = await first;
  t.true(isBrokenOff);
  t.deepEqual([Math.floor((to - from) / day), events.filter(event => event.what === 'polled').length], [2, 1]);
  const { from: next } = await going(clock, bench, day);
  t.is(next, to);
});

test('a journey begins once the keys that are being searched for are found', async t => {
  const { clock, bench } = someoneLoggedIn();
  const began = clock.now();
  bench.type('system-view', 'rsa pki local-key-pair key-c create', '2048');
  await going(clock, bench, 60_000);
  bench.type('commit');
  const made = bench.board.keyPairs.find(({ name }) => name === 'key-c');
  t.is(made?.created, began);
});

test('a line of 9600 baud says the same on the way as it would have said in its own time', async t => {
  const heard = async (move: (clock: TravellingClock, bench: TestBench) => Promise<unknown>) => {
    const clock = new TravellingClock();
    const bench = bootedRouter({ clock, baudRate: 9600 });
    clock.advance(10_000);
    bench.router.uart.receive(Buffer.from('\r'));
    await move(clock, bench);
    return bench.read();
  };
  const travelled = await heard((clock, bench) => going(clock, bench, 60_000));
  t.is(travelled, await heard(async clock => clock.advance(60_000)));
  t.regex(travelled, /An initial password is required|Password:/);
});

test('sixty times as fast, whoever is away is logged out in ten seconds of the host', t => {
  const clock = new TravellingClock({ scale: 60 });
  const bench = loggedIn({ clock });
  clock.advance(9_999);
  t.is(bench.router.facts.volatile.logins.size, 1);
  clock.advance(2);
  t.is(bench.router.facts.volatile.logins.size, 0);
});

test('another date of the world takes nothing from what waits: time-outs, trials, uptime; a reboot at a time of day is called off', async t => {
  for (const jump of [400 * day, -hour]) {
    const { clock, bench } = someoneLoggedIn();
    clock.world.onMoved(milliseconds => bench.router.clockMoved(milliseconds));
    const rule = { failures: 1, period: hour, blockedFor: 120_000 };
    bench.happen({ type: 'login.failed', user: 'u1', at: { via: 'ssh', time: clock.now() }, rule });
    bench.type('schedule reboot delay 1:00 force', 'y', 'system-view', 'sysname TRIED', 'commit trial 120');
    clock.advance(60_000);
    const sinceLogin = [...bench.router.facts.volatile.logins.values()][0]!.since;
    clock.world.set(clock.now() + jump);
    t.regex(bench.type('display version'), /uptime is 0 day, 0 hour, 1 minute/);
    t.is(bench.router.facts.volatile.loginRecords.get('u1')?.network?.blockedUntil, clock.now() + 60_000);
    t.is([...bench.router.facts.volatile.logins.values()][0]?.since, sinceLogin + jump);
    clock.advance(59_000);
    t.truthy(bench.router.facts.volatile.trial);
    clock.advance(1_000);
    t.is(bench.router.facts.volatile.trial, undefined);
    bench.press(' ');
    clock.advance(10 * 60_000 - 1000);
    t.is(bench.router.facts.volatile.logins.size, 1);
    clock.advance(1000);
    t.is(bench.router.facts.volatile.logins.size, 0);
    clock.advance(2 * hour);
    t.is(bench.chart.power, 'running');
    t.is(bench.router.facts.volatile.scheduledReboot, undefined);
  }
});

test('where time passes a thousand times as fast, a CA has its minute to answer all the same', async t => {
  const clock = new TravellingClock({ scale: 1000 });
  let answerNow = (): void => {};
  const slow = new Promise<void>(resolve => {
    answerNow = resolve;
  });
  const { bench, cfCard, sent } = enrollingRouter({ clock, meddle: ({ nth, answer }) => (nth === 0 ? slow.then(answer) : answer()) });
  bench.type('pki cmp initial-request');
  await bench.until(() => sent.length === 1);
  clock.advance(50_000);
  t.is(sent.length, 1);
  answerNow();
  await bench.until(() => bench.router.facts.volatile.cmpRequests.size === 0);
  t.true(enrolmentFiles({ cfCard }).includes('s1_ir.cer'));
});

test('where a week is over in six seconds, a CA has twenty seconds of the host to answer all the same', async t => {
  const clock = new TravellingClock({ scale: 100_000 });
  let answerNow = (): void => {};
  const slow = new Promise<void>(resolve => {
    answerNow = resolve;
  });
  const { bench, cfCard, sent } = enrollingRouter({
    clock,
    validity: 3650 * day,
    meddle: async ({ nth, answer }) => {
      const given = await answer();
      if (nth === 0) await slow;
      return given;
    },
  });
  bench.type('pki cmp initial-request');
  await bench.until(() => sent.length === 1);
  clock.advance(20_000);
  t.is(bench.router.facts.volatile.cmpRequests.size, 1);
  answerNow();
  await bench.until(() => bench.router.facts.volatile.cmpRequests.size === 0);
  t.true(enrolmentFiles({ cfCard }).includes('s1_ir.cer'));
});
