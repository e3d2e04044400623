import test from 'ava';
import { WorldClock } from '../../src/clock/world-clock.ts';
import { VirtualHost } from '../support/host-time.ts';
import { lcg } from '../support/lcg.ts';

const morning = Date.UTC(2026, 10, 24, 8);
const hour = 3_600_000;
const day = 24 * hour;

function world({ scale = 1 } = {}) {
  const host = new VirtualHost();
  const clock = new WorldClock({ host, start: morning, scale });
  const fired: (readonly [name: string, at: number])[] = [];
  const alarm = (name: string, after: number) => clock.setTimeout(() => fired.push([name, clock.now() - morning]), after);
  return { host, clock, fired, alarm };
}

test('alarms go off in the order they are due, those of one moment as they were set, each once', t => {
  const { host, fired, alarm } = world();
  for (const [name, after] of [
    ['late', 300],
    ['soon', 100],
    ['as soon', 100],
    ['at once', 0],
    ['no time', Number.NaN],
  ] as const)
    alarm(name, after);
  for (let passed = 0; passed < 1000; passed++) host.pass(1);
  t.deepEqual(fired, [
    ['at once', 0],
    ['no time', 0],
    ['soon', 100],
    ['as soon', 100],
    ['late', 300],
  ]);
});

test('a host whose timers come early lets no alarm go off before its time', t => {
  const { host, fired, alarm } = world();
  host.early = 0.75;
  alarm('a minute', 60_000);
  host.pass(59_999.5);
  t.deepEqual(fired, []);
  host.pass(1.5);
  t.is(fired.length, 1);
});

test('a host that was busy for an hour finds all that was due meanwhile in its order', t => {
  const { host, clock, fired, alarm } = world();
  clock.setTimeout(() => host.work(hour), 10);
  for (const after of [3000, 1000, 2000]) alarm(String(after), after);
  host.pass(10);
  host.pass(1);
  t.deepEqual(
    fired.map(([name]) => name),
    ['1000', '2000', '3000'],
  );
});

test('alarms that an alarm sets wait for the next turn of the host, so that others get theirs', t => {
  const { host, clock } = world();
  let rounds = 0;
  const again = (): void => {
    if (++rounds < 10) clock.setTimeout(again, 1); // a clock that is wrong fails here, and does not go round for ever
  };
  clock.setTimeout(again, 1);
  host.pass(1);
  t.is(rounds, 1);
  t.is(host.pending, 1);
});

test('an alarm that throws keeps no other from going off', t => {
  const { host, clock, fired, alarm } = world();
  clock.setTimeout(() => {
    throw new Error('of an alarm');
  }, 10);
  alarm('next', 10);
  t.throws(() => host.pass(10), { message: 'of an alarm' });
  host.pass(1);
  t.is(fired.length, 1);
});

test('with nothing due the host has no timer to keep, nor for what never comes', t => {
  const { host, clock, alarm } = world();
  t.is(host.pending, 0);
  const id = alarm('cleared', day);
  t.is(host.pending, 1);
  clock.clearTimeout(id);
  t.is(host.pending, 0);
  alarm('never', Infinity);
  t.is(host.pending, 0);
});

test('however many alarms wait, the host keeps one timer: for the first', t => {
  const { host, alarm } = world();
  for (let at = 100; at > 0; at--) alarm(String(at), at * 1000);
  t.is(host.pending, 1);
});

test('an alarm in a year is waited for in pieces that a timer of the host can bear, and comes on its day', t => {
  const { host, fired, alarm } = world();
  alarm('a year', 365 * day);
  host.pass(365 * day - 1);
  t.deepEqual(fired, []);
  t.true(host.waits.length > 14);
  t.true(host.waits.every(wait => wait <= 2 ** 31 - 1));
  host.pass(1);
  t.deepEqual(fired, [['a year', 365 * day]]);
});

for (const scale of [60, 0.5, 36_000]) {
  test(`at ${scale} times the pace of the host an hour takes as much less of it`, t => {
    const { host, clock, fired, alarm } = world({ scale });
    alarm('an hour', hour);
    host.pass(hour / scale - 1);
    t.deepEqual(fired, []);
    host.pass(1);
    t.deepEqual(fired, [['an hour', hour]]);
    t.is(clock.now(), morning + hour);
    t.is(clock.spent(), hour / scale);
  });
}

test('time that stands, goes back or leaves the host behind is refused as a pace', t => {
  for (const scale of [0, -1, Number.NaN, Infinity, 0.001, 1e6]) {
    t.throws(() => world({ scale }), { code: 'CLOCK_SCALE' }, String(scale));
  }
});

test('another date lets nothing go off and takes nothing from what waits, forward or back', t => {
  for (const date of [morning + day, morning - hour, Date.UTC(2037, 11, 31)]) {
    const { host, clock, fired } = world();
    clock.setTimeout(() => fired.push(['a minute', clock.now() - date]), 60_000);
    host.pass(20_000);
    clock.set(date);
    t.is(clock.now(), date);
    t.is(clock.elapsed(), 20_000);
    host.pass(39_999);
    t.deepEqual(fired, []);
    t.is(clock.nextDue, date + 40_000);
    host.pass(1);
    t.deepEqual(fired, [['a minute', 40_000]]);
  }
});

test('an advance goes from alarm to alarm at their own times, with those that are set on the way, and ends where it was told to', async t => {
  const { host, clock, fired, alarm } = world();
  clock.setTimeout(() => alarm('set on the way', 2 * day), day);
  alarm('on the last moment', 60 * day);
  alarm('after it', 60 * day + 1);
  const steps: number[] = [];
  await host.during(clock.advance(60 * day, { onStep: now => steps.push(now - morning) }));
  t.deepEqual(fired, [
    ['set on the way', 3 * day],
    ['on the last moment', 60 * day],
  ]);
  t.deepEqual(steps, [day, 3 * day, 60 * day]);
  t.is(clock.now(), morning + 60 * day);
  host.pass(1);
  t.is(fired.length, 3);
});

test('an advance waits for what an alarm has begun, and time stands as long', async t => {
  const { host, clock, fired, alarm } = world();
  let answer = (): void => {};
  let exchange: Promise<void> | undefined;
  clock.setTimeout(() => {
    exchange = new Promise<void>(resolve => {
      answer = () => {
        exchange = undefined;
        fired.push(['answered', clock.now() - morning]);
        resolve();
      };
    });
  }, hour);
  alarm('after it', hour + 1);
  const advanced = clock.advance(day, { settled: () => exchange });
  host.pass(0);
  for (let turn = 0; turn < 20; turn++) {
    await Promise.resolve();
    host.pass(1000);
  }
  t.deepEqual(fired, []);
  t.deepEqual(clock.time, { now: morning + hour, scale: 0 });
  answer();
  await host.during(advanced);
  t.deepEqual(fired, [
    ['answered', hour],
    ['after it', hour + 1],
  ]);
  t.deepEqual(clock.time, { now: morning + day, scale: 1 });
});

test('an advance that is broken off stays at the alarm it was at', async t => {
  const { host, clock, fired, alarm } = world();
  const breakOff = new AbortController();
  for (const days of [1, 2, 3]) alarm(`day ${days}`, days * day);
  const onStep = () => fired.length === 2 && breakOff.abort();
  await host.during(clock.advance(60 * day, { onStep, signal: breakOff.signal }));
  t.is(clock.now(), morning + 2 * day);
  host.pass(day);
  t.is(fired.length, 3);
});

test('nobody else moves the time while it is advanced; an alarm that fails ends that, and time goes on from there', async t => {
  const { host, clock } = world();
  clock.setTimeout(() => {
    throw new Error('of an alarm');
  }, hour);
  const advanced = clock.advance(day);
  t.throws(() => clock.set(morning), { code: 'CLOCK_TRAVELS' });
  await t.throwsAsync(clock.advance(1), { code: 'CLOCK_TRAVELS' });
  await t.throwsAsync(host.during(advanced), { message: 'of an alarm' });
  t.is(clock.now(), morning + hour);
  clock.set(morning);
  t.is(clock.now(), morning);
});

test('after each alarm of an advance whoever else waits in the process has a turn', async t => {
  const { host, clock, fired, alarm } = world();
  for (let at = 1; at <= 1000; at++) alarm(String(at), at);
  await host.during(clock.advance(1000));
  t.is(fired.length, 1000);
  t.true(host.turns >= 1000, `${host.turns} turns`);
});

test('what an alarm begins by way of a promise is done at the time of the alarm', async t => {
  const { host, clock, fired, alarm } = world();
  clock.setTimeout(() => void Promise.resolve().then(async () => alarm('an hour later', hour)), hour);
  alarm('later', day);
  await host.during(clock.advance(day));
  t.deepEqual(fired, [
    ['an hour later', 2 * hour],
    ['later', day],
  ]);
});

test('whoever keeps the time is told when it is moved, held and let go, and by no alarm', async t => {
  const { host, clock, alarm } = world({ scale: 60 });
  const told: (readonly [now: number, scale: number])[] = [];
  const forget = clock.onMoved(() => told.push([clock.time.now - morning, clock.time.scale]));
  alarm('a day', day);
  clock.set(morning + hour);
  await host.during(clock.advance(2 * day));
  forget();
  clock.set(morning);
  t.deepEqual(told, [
    [hour, 60],
    [hour, 0],
    [hour + 2 * day, 60],
  ]);
});

test('whatever is set, cleared, moved and advanced in whatever order, each alarm goes off once, in its order, when its time has passed', async t => {
  for (const scale of [1, 7, 0.3]) {
    const random = lcg(11);
    const { host, clock } = world({ scale });
    host.early = 0.9;
    const fired: { name: number; at: number }[] = [];
    const ids: unknown[] = [];
    let list: { name: number; due: number }[] = [];
    for (let step = 0; step < 2_000; step++) {
      const name = ids.length;
      const after = random(40);
      ids.push(clock.setTimeout(() => fired.push({ name, at: clock.elapsed() }), after));
      list.push({ name, due: clock.elapsed() + after });
      const cleared = random(2 * ids.length);
      clock.clearTimeout(ids[cleared]);
      list = list.filter(alarm => alarm.name !== cleared);
      if (random(5) === 0) clock.set(morning + (random(2_000_000) - 1_000_000) * 1000);
      if (random(5) === 0) host.pass(random(30));
      if (random(20) === 0) await host.during(clock.advance(random(60)));
      const passed = clock.elapsed();
      host.pass(2); // its timers are no finer than that
      const due = list.filter(alarm => alarm.due <= passed);
      const went = fired.splice(0);
      t.true(due.every(alarm => went.some(({ name: known }) => known === alarm.name)));
      const expected = list.filter(alarm => went.some(({ name: known }) => known === alarm.name));
      expected.sort((one, other) => one.due - other.due || one.name - other.name);
      t.deepEqual(
        went.map(alarm => alarm.name),
        expected.map(alarm => alarm.name),
      );
      t.true(went.every(({ name: known, at }) => at >= list.find(alarm => alarm.name === known)!.due));
      list = list.filter(alarm => !expected.includes(alarm));
    }
    t.is(clock.pending, list.length);
  }
});
