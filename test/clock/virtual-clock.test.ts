import test from 'ava';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import { lcg } from '../support/lcg.ts';

test('alarms fire when they are due, each at its own moment, and time ends where it was told to', t => {
  const clock = new VirtualClock(0);
  const fired: [string, number][] = [];
  for (const [name, after] of [
    ['late', 300],
    ['soon', 100],
    ['never', 1001],
    ['last', 1000],
  ] as const)
    clock.setTimeout(() => fired.push([name, clock.now()]), after);
  clock.advance(1000);
  t.deepEqual(fired, [
    ['soon', 100],
    ['late', 300],
    ['last', 1000],
  ]);
  t.is(clock.now(), 1000);
  t.is(clock.pending, 1);
});

test('alarms of one moment fire in the order in which they were set, whenever that was', t => {
  const clock = new VirtualClock(0);
  const fired: number[] = [];
  for (let at = 0; at < 20; at++) clock.setTimeout(() => fired.push(at), 50);
  clock.advance(20);
  for (let at = 20; at < 40; at++) clock.setTimeout(() => fired.push(at), 30);
  clock.advance(30);
  t.deepEqual(
    fired,
    Array.from({ length: 40 }, (_, at) => at),
  );
});

test('alarms set by an alarm fire in the same advance when they are due in it, also at once', t => {
  const clock = new VirtualClock(0);
  const fired: [string, number][] = [];
  const note = (name: string) => fired.push([name, clock.now()]);
  clock.setTimeout(() => {
    clock.setTimeout(() => note('at once'), 0);
    clock.setTimeout(() => note('in between'), 10);
    clock.setTimeout(() => note('too late'), 1000);
  }, 10);
  clock.setTimeout(() => note('set before'), 20);
  clock.advance(100);
  t.deepEqual(fired, [
    ['at once', 10],
    ['set before', 20],
    ['in between', 20],
  ]);
});

test('a cleared alarm does not fire: before its time, by another of the same moment, twice, or after it has fired', t => {
  const clock = new VirtualClock(0);
  const fired: string[] = [];
  const early = clock.setTimeout(() => fired.push('early'), 10);
  const other = clock.setTimeout(() => fired.push('other'), 20);
  clock.setTimeout(() => clock.clearTimeout(sibling), 30);
  const sibling = clock.setTimeout(() => fired.push('sibling'), 30);
  clock.clearTimeout(early);
  clock.clearTimeout(early);
  clock.advance(25);
  clock.clearTimeout(other);
  clock.advance(25);
  t.deepEqual(fired, ['other']);
  t.is(clock.pending, 0);
});

test('what another clock set, and what is no alarm at all, clears nothing', t => {
  const [clock, other] = [new VirtualClock(0), new VirtualClock(0)];
  let fired = 0;
  clock.setTimeout(() => fired++, 10);
  for (const strange of [other.setTimeout(() => {}, 10), undefined, null, 0, 1, 'x', {}, { place: 0 }]) clock.clearTimeout(strange);
  clock.advance(10);
  t.is(fired, 1);
  t.is(other.pending, 1);
});

test('a time that is none is now', t => {
  const clock = new VirtualClock(0);
  const fired: number[] = [];
  for (const strange of [-5, Number.NaN, 0]) clock.setTimeout(() => fired.push(clock.now()), strange);
  clock.advance(0);
  t.deepEqual(fired, [0, 0, 0]);
});

test('whatever is set and cleared in whatever order, what fires is what a list kept in order would fire', t => {
  const random = lcg(7);
  const clock = new VirtualClock(0);
  const fired: number[] = [];
  const ids: unknown[] = [];
  let list: { at: number; name: number }[] = [];
  for (let step = 0; step < 5_000; step++) {
    const name = ids.length;
    if (random(3) < 2) {
      const after = random(40);
      ids.push(clock.setTimeout(() => fired.push(name), after));
      list.push({ at: clock.now() + after, name });
    } else {
      const cleared = random(ids.length + 1);
      clock.clearTimeout(ids[cleared]);
      list = list.filter(alarm => alarm.name !== cleared);
    }
    if (random(10) > 0) continue;
    clock.advance(random(30));
    const due = list.filter(({ at }) => at <= clock.now()).sort((one, next) => one.at - next.at || one.name - next.name);
    list = list.filter(({ at }) => at > clock.now());
    t.deepEqual(
      fired.splice(0),
      due.map(alarm => alarm.name),
    );
    t.is(clock.pending, list.length);
  }
});

test('a hundred thousand alarms are set, half of them cleared, the rest fired in order', t => {
  const clock = new VirtualClock(0);
  let last = -1;
  let fired = 0;
  const ids = Array.from({ length: 100_000 }, (_, at) =>
    clock.setTimeout(
      () => {
        if (clock.now() >= last) fired++;
        last = clock.now();
      },
      (at * 7919) % 100_003,
    ),
  );
  for (let at = 0; at < ids.length; at += 2) clock.clearTimeout(ids[at]);
  t.is(clock.pending, 50_000);
  clock.advance(100_003);
  t.is(fired, 50_000);
  t.is(clock.pending, 0);
});
