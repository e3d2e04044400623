import test from 'ava';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import { IdleWatch } from '../../src/console/idle-watch.ts';
import { loggedIn } from '../support/booted-router.ts';

const minute = 60_000;

const untimed = ['system-view', 'user-interface console 0', 'idle-timeout 0 0', 'commit', 'return'];

const rests: readonly (readonly [where: string, keys: string])[] = [
  ['at the prompt', ''],
  ['behind half a line', 'display cl'],
  ['behind half an escape sequence', '\x1b['],
  ['at a question', 'reset saved-configuration\r'],
  ['at the password of a log-in', 'quit\r\r'],
  ['behind a list of ?', 'd?'],
];

for (const [where, keys] of rests) {
  test(`a router without idle time-out that rests ${where} has no alarm for it`, t => {
    const bench = loggedIn();
    bench.type(...untimed);
    bench.clock.advance(1_000); // the commit has written to the card, and that is looked at
    bench.press(keys);
    t.is(bench.clock.pending, 0);
  });

  test(`a router that rests ${where} has one alarm, for the moment at which the log-in ends`, t => {
    const bench = loggedIn();
    bench.clock.advance(minute);
    bench.press(keys);
    t.is(bench.clock.pending, 1);
    bench.clock.advance(10 * minute - 1);
    t.is(bench.read(), '');
    bench.clock.advance(1);
    t.regex(bench.read(), /Please Press ENTER\.\r\n$/);
    t.is(bench.clock.pending, 0);
  });
}

test('a router that stops at a full screen has no more alarms than at its prompt', t => {
  const bench = loggedIn();
  bench.type(...untimed, 'screen-length 10 temporary');
  bench.clock.advance(1_000);
  t.regex(bench.type('display current-configuration | no-more'), /<HUAWEI>$/);
  bench.type('system-view');
  t.regex(bench.press('?'), /---- More ----$/);
  t.is(bench.clock.pending, 0);
});

test('a console that nobody uses has no alarm, after a refused log-in neither', t => {
  const bench = loggedIn();
  bench.type('quit');
  t.is(bench.clock.pending, 0);
  bench.type('', 'Wrong-1111');
  t.is(bench.clock.pending, 1);
  bench.clock.advance(2_000);
  t.is(bench.clock.pending, 0);
});

test('an idle time-out that comes into effect while nobody types counts from the last key', t => {
  const clock = new VirtualClock();
  let limit: number | undefined;
  let ends = 0;
  const watch = new IdleWatch({ clock, limit: () => limit, expired: () => ends++ });
  watch.begin();
  t.is(clock.pending, 0);
  clock.advance(minute);
  limit = 3 * minute;
  watch.limitChanged();
  clock.advance(2 * minute - 1);
  t.is(ends, 0);
  clock.advance(1);
  t.is(ends, 1);
});

test('an idle time-out that is over already when it comes into effect ends the log-in at once', t => {
  const clock = new VirtualClock();
  let limit: number | undefined;
  let ends = 0;
  const watch = new IdleWatch({ clock, limit: () => limit, expired: () => ends++ });
  watch.begin();
  clock.advance(minute);
  limit = 1;
  watch.limitChanged();
  clock.advance(0);
  t.is(ends, 1);
});

test('an idle time-out that goes away leaves no alarm', t => {
  const clock = new VirtualClock();
  let limit: number | undefined = minute;
  const watch = new IdleWatch({ clock, limit: () => limit, expired: () => t.fail() });
  watch.begin();
  limit = undefined;
  watch.limitChanged();
  t.is(clock.pending, 0);
  clock.advance(2 * minute);
});
