import test from 'ava';
import { configurationAt } from '../../src/control-plane/point-store.ts';
import { travel } from '../../src/program/time-travel.ts';
import { bootedRouter, loggedIn, TestBench } from '../support/booted-router.ts';
import { TravellingClock } from '../support/travelling-clock.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The clock of a bench stands at 08:00 on 24 November 2026. */
const at = (dayOfMonth: number, time: string): number => Date.parse(`2026-11-${dayOfMonth}T${time}:00Z`);

const points = ({ board }: TestBench): readonly number[] => board.commits.map(({ time }) => time);
const state = ({ chart }: TestBench): unknown => (chart as Readonly<Record<string, unknown>>)['daily point'];
/** An idle console has a timer of its own until its user is logged out. */
const logOut = ({ clock }: TestBench): void => clock.advance(20 * minute);

test('what needs no commit is in a point at 02:00, made once', t => {
  const bench = loggedIn();
  bench.type('clock timezone T add 00:00:00');
  bench.clock.advance(at(25, '02:00') - bench.clock.now() - 1);
  t.deepEqual(points(bench), []);
  bench.clock.advance(1);
  t.deepEqual(points(bench), [at(25, '02:00')]);
  t.is(configurationAt(bench.cfCard, bench.board.commits[0]!)?.get('clock timezone')?.line, 'clock timezone T add 00:00:00');
  bench.clock.advance(10 * day);
  t.is(points(bench).length, 1);
});

test('it holds what changed since the last point, and goes on in its row', t => {
  const bench = loggedIn();
  bench.type('system-view', 'sysname A', 'commit', 'quit', 'clock timezone T add 00:00:00');
  bench.clock.advance(day);
  bench.login();
  t.deepEqual(
    bench.board.commits.map(({ id, since }) => [id, since]),
    [
      [1_000_000_001, 1_000_000_001],
      [1_000_000_002, 1_000_000_001],
    ],
  );
  const shown = bench.type('display configuration commit changes at 1000000002');
  t.regex(shown, /\+ clock timezone T add 00:00:00/);
  t.notRegex(shown, /sysname/);
});

test('the list names whom a start names, and says CLI', t => {
  const bench = loggedIn();
  bench.type('clock timezone BJ add 08:00:00');
  bench.clock.advance(day);
  bench.login();
  const shown = bench.type('display configuration commit list verbose');
  t.regex(shown, /User: anonymous\r\n +User-Intf: CON 1023\r\n +Type: CLI\r\n +TimeStamp: 2026-11-25 02:00:00\+08:00/);
});

test('a roll-back takes back what a daily point holds', t => {
  const bench = loggedIn();
  bench.type('system-view', 'sysname A', 'commit', 'quit', 'clock timezone T add 00:00:00');
  bench.clock.advance(day);
  bench.login();
  bench.type('rollback configuration last 1', 'y');
  t.deepEqual(
    ['clock timezone', 'sysname'].map(key => bench.router.facts.volatile.running.get(key)?.line),
    [undefined, 'sysname A'],
  );
});

test('commits that make no points leave it to the daily one, at the time that is set', t => {
  const bench = loggedIn();
  bench.type('system-view', 'configuration checkpoint auto-save disable', 'set save-configuration checkpoint daily time 3:30', 'commit');
  bench.clock.advance(at(25, '03:29') - bench.clock.now());
  t.deepEqual(points(bench), []);
  bench.clock.advance(minute);
  t.deepEqual(points(bench), [at(25, '03:30')]);
});

test('nothing is made of what a commit has already made a point of, or has taken back', t => {
  const committed = loggedIn();
  committed.type('clock timezone T add 00:00:00', 'system-view', 'sysname A', 'commit');
  committed.clock.advance(2 * day);
  t.is(points(committed).length, 1);
  const back = loggedIn();
  back.type('clock timezone T add 00:00:00', 'undo clock timezone');
  back.clock.advance(2 * day);
  t.deepEqual(points(back), []);
});

const zones = { 'BJ add 08:00:00': '18:00', 'W minus 05:30:00': '07:30', 'N add 05:45:00': '20:15' };
for (const [zone, utc] of Object.entries(zones)) {
  test(`02:00 is that of the time zone ${zone}`, t => {
    const bench = loggedIn();
    bench.type(`clock timezone ${zone}`);
    bench.clock.advance(day);
    t.is(new Date(points(bench)[0]!).toISOString().slice(11, 16), utc);
  });
}

test('a time zone that changes meanwhile moves it', t => {
  const bench = loggedIn();
  bench.type('clock timezone W minus 05:00:00', 'clock timezone BJ add 08:00:00');
  bench.clock.advance(day);
  t.deepEqual(points(bench), [at(24, '18:00')]);
});

test('a time of day that changes meanwhile moves it, and without one it is 02:00 again', t => {
  const bench = loggedIn();
  const set = 'set save-configuration checkpoint daily time';
  bench.type('system-view', 'configuration checkpoint auto-save disable', `${set} 12:00`, 'commit', `${set} 10:00`, 'commit');
  bench.clock.advance(at(24, '11:00') - bench.clock.now());
  t.deepEqual(points(bench), [at(24, '10:00')]);
  bench.login();
  bench.type('system-view', `undo ${set}`, 'commit');
  bench.clock.advance(day);
  t.deepEqual(points(bench).slice(1), [at(25, '02:00')]);
});

test('clock datetime moves it, ahead and back', t => {
  const ahead = loggedIn();
  ahead.type('clock timezone T add 00:00:00', 'clock datetime 01:59:00 2026-11-26');
  ahead.clock.advance(2 * minute);
  t.deepEqual(points(ahead), [at(26, '02:00')]);
  const back = loggedIn();
  back.type('clock timezone T add 00:00:00', 'clock datetime 03:00:00 2026-11-20');
  back.clock.advance(19 * hour);
  t.deepEqual(points(back), []);
  back.clock.advance(4 * hour);
  t.deepEqual(points(back), [at(21, '02:00')]);
});

test('the date of the world moves it', t => {
  const clock = new TravellingClock();
  const bench = loggedIn({ clock });
  bench.type('clock timezone T add 00:00:00');
  const by = at(26, '01:00') - clock.now();
  clock.world.set(at(26, '01:00'));
  bench.happen({ type: 'clock.moved', milliseconds: by });
  clock.advance(2 * hour);
  t.deepEqual(points(bench), [at(26, '02:00')]);
});

test('a journey makes it at its own time, and tells of it', async t => {
  const clock = new TravellingClock();
  const bench = loggedIn({ clock });
  bench.type('clock timezone T add 00:00:00');
  const { events } = await clock.host.during(travel({ router: bench.router, clock: clock.world, milliseconds: 60 * day }));
  t.deepEqual(
    events.slice(1).filter(({ what }) => what !== 'security'),
    [{ at: at(25, '02:00'), what: 'rollback point made', id: 1_000_000_001 }],
  );
  t.deepEqual(points(bench), [at(25, '02:00')]);
});

test('a router on which nothing has changed has no timer: out of the box, after the first log-in, a commit, another start', t => {
  const bench = bootedRouter();
  t.deepEqual([state(bench), bench.clock.pending], ['unchanged', 0]);
  logOut(bench.firstLogin());
  t.deepEqual([state(bench), bench.clock.pending], ['unchanged', 0]);
  bench.login().type('system-view', 'sysname A', 'commit');
  logOut(bench);
  t.deepEqual([state(bench), bench.clock.pending], ['unchanged', 0]);
  const { cfCard, board } = bench;
  const again = new TestBench({ cfCard, board }).powerOn();
  t.deepEqual([state(again), again.clock.pending], ['unchanged', 0]);
});

test('a power cut and a reboot end its waiting: what was not saved is gone', t => {
  for (const end of [[{ type: 'power.lost' }], [{ type: 'reboot.confirmed' }]] as const) {
    const bench = new TestBench({ boot: 'full' }).powerOn();
    bench.clock.advance(5 * minute);
    bench.firstLogin().type('clock timezone T add 00:00:00');
    t.is(state(bench), 'changed');
    bench.happen(...end);
    t.is(state(bench), 'off');
    bench.clock.advance(2 * day);
    t.deepEqual(points(bench), [], end[0].type);
  }
});

test('a board that cannot keep it makes none, and has another chance the next day', t => {
  const bench = loggedIn();
  bench.type('clock timezone T add 00:00:00');
  bench.boardIsWornOut = true;
  bench.clock.advance(day);
  t.deepEqual(points(bench), []);
  bench.boardIsWornOut = false;
  bench.clock.advance(day);
  t.deepEqual(points(bench), [at(26, '02:00')]);
});

test('a full card leaves the daily point without content, and the next point has content', t => {
  const bench = loggedIn();
  bench.type('clock timezone T add 00:00:00');
  bench.happen({ type: 'card.filled' });
  bench.clock.advance(day);
  t.is(points(bench).length, 1);
  t.is(configurationAt(bench.cfCard, bench.board.commits[0]!), undefined);
  bench.happen({ type: 'card.cleared' });
  bench.login().type('undo clock timezone');
  bench.clock.advance(day);
  t.truthy(configurationAt(bench.cfCard, bench.board.commits[1]!));
});
