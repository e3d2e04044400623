import test from 'ava';
import { travel } from '../../src/program/time-travel.ts';
import { loggedIn, TestBench } from '../support/booted-router.ts';
import { TravellingClock } from '../support/travelling-clock.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

const on = 'set save-configuration';
const state = ({ chart }: TestBench): unknown => (chart as Readonly<Record<string, unknown>>)['automatic saving'];
const saved = ({ cfCard }: TestBench, file = 'a.cfg'): string => Buffer.from(cfCard.read(file) ?? []).toString();
const name = (bench: TestBench): string | undefined => /^sysname (.*)\r$/m.exec(saved(bench))?.[1];

/** A router that starts from a.cfg and has these lines committed, its console without an idle time-out. */
function saving(...lines: readonly string[]): TestBench {
  const bench = loggedIn();
  bench.type('system-view', 'user-interface con 0', 'idle-timeout 0', 'quit', 'commit', 'quit');
  bench.type('save a.cfg', 'y', 'startup saved-configuration a.cfg', 'system-view', ...lines, 'commit');
  return bench;
}

test('what is committed is in the file of the next start five minutes later', t => {
  const bench = saving(on, 'sysname A');
  bench.clock.advance(5 * minute - 1);
  t.is(name(bench), 'HUAWEI');
  bench.clock.advance(1);
  t.is(name(bench), 'A');
});

test('it is off unless it is configured, and after its undo', t => {
  for (const lines of [['sysname A'], [on, 'commit', `undo ${on}`, 'sysname A']]) {
    const bench = saving(...lines);
    t.is(state(bench), 'idle');
    bench.clock.advance(day);
    t.is(name(bench), 'HUAWEI');
  }
});

test('the shorter of delay and interval counts, from the first change', t => {
  const late = saving(`${on} interval 600 delay 50`, 'sysname A');
  late.clock.advance(40 * minute);
  late.type('sysname B', 'commit');
  late.clock.advance(9 * minute);
  t.is(name(late), 'HUAWEI');
  late.clock.advance(minute);
  t.is(name(late), 'B');
  const often = saving(`${on} interval 30 delay 60`, 'sysname A');
  often.clock.advance(30 * minute);
  t.is(name(often), 'A');
});

test('what is on the card in the same words already is not written again, and no timer is left', t => {
  const bench = saving(on, 'sysname A');
  bench.type('quit', 'save', 'y');
  const { modified } = bench.cfCard.stat('a.cfg')!;
  bench.clock.advance(day);
  t.is(bench.cfCard.stat('a.cfg')!.modified, modified);
  t.deepEqual([state(bench), bench.clock.pending], ['idle', 0]);
});

test('a start is no change: a router that restores its file with automatic saving on has no timer', t => {
  const { cfCard, board, clock } = saving(on);
  clock.advance(5 * minute);
  const again = new TestBench({ cfCard, board }).powerOn();
  t.is(again.router.facts.volatile.running.get(on)?.line, on);
  t.deepEqual([state(again), again.clock.pending], ['idle', 0]);
});

test('a power cut ends its waiting: what was not saved is lost', t => {
  const bench = saving(on, 'sysname A');
  t.is(state(bench), 'waiting');
  bench.happen({ type: 'power.lost' });
  t.is(state(bench), 'off');
  bench.clock.advance(day);
  t.is(name(bench), 'HUAWEI');
});

test('a turn is left out while somebody saves, and comes again', t => {
  const bench = saving(on, 'sysname A');
  bench.clock.advance(4 * minute);
  bench.happen({ type: 'save.begun', session: 'vty0', milliseconds: 2 * minute });
  bench.clock.advance(2 * minute);
  t.is(name(bench), 'HUAWEI');
  bench.clock.advance(4 * minute);
  t.is(name(bench), 'A');
});

test('a card that is full, worn out or away leaves the old file, and is tried again', t => {
  for (const [fault, mend] of [
    ['card.filled', 'card.cleared'],
    ['card.failed', 'card.mended'],
    ['card.removed', 'card.inserted'],
  ] as const) {
    const bench = saving(on, 'sysname A');
    bench.happen({ type: fault });
    bench.clock.advance(20 * minute);
    bench.happen({ type: mend });
    t.is(name(bench), 'HUAWEI', fault);
    bench.clock.advance(5 * minute);
    t.is(name(bench), 'A', fault);
  }
});

test('a processor busier than the limit saves nothing', t => {
  const { loadAtRest } = loggedIn().router.facts.device.processor;
  for (const [limit, expected] of [
    [loadAtRest, 'A'],
    [loadAtRest - 1, 'HUAWEI'],
  ] as const) {
    const bench = saving(`${on} cpu-limit ${limit}`, 'sysname A');
    bench.clock.advance(day);
    t.is(name(bench), expected);
  }
});

test('without a file of the next start nothing is saved', t => {
  const bench = loggedIn();
  bench.type('system-view', on, 'sysname A', 'commit');
  t.is(state(bench), 'idle');
});

test('a file chosen meanwhile is left alone for half an hour, then overwritten', t => {
  const bench = saving(on, 'sysname A');
  bench.cfCard.write('b.cfg', bench.cfCard.read('a.cfg')!);
  bench.type('quit', 'startup saved-configuration b.cfg');
  bench.clock.advance(30 * minute);
  t.notRegex(saved(bench, 'b.cfg'), /sysname A/);
  bench.clock.advance(5 * minute);
  t.regex(saved(bench, 'b.cfg'), /sysname A/);
});

test('a console password that was undone does not come back with what was saved so', t => {
  const bench = saving(on, 'user-interface con 0', 'undo set authentication password', 'authentication-mode aaa', 'quit');
  t.truthy(bench.board.consolePassword);
  bench.clock.advance(5 * minute);
  t.is(bench.board.consolePassword, undefined);
});

test('the settings and the time are shown, and who has saved', t => {
  const bench = saving(`${on} interval 60 delay 10`, 'sysname A');
  t.regex(
    bench.type('display saved-configuration configuration'),
    /status {20}: Enable\r\n.* : 60 minutes \r\n.* : 10 minutes \r\n.* : 50%\(default\)/,
  );
  t.regex(bench.type('display saved-configuration time'), /Saved configuration manually:\r\n08:00/);
  bench.clock.advance(10 * minute);
  t.regex(bench.type('display saved-configuration time'), /Saved configuration automatically:\r\n08:1/);
  bench.clock.advance(minute);
  bench.type('quit', 'save', 'y');
  t.regex(bench.type('display saved-configuration time'), /Saved configuration manually:/);
});

test('an undo of one value leaves the others, and the function on', t => {
  const bench = saving(`${on} interval 60 delay 10 cpu-limit 70`, 'commit', `undo ${on} interval cpu-limit`);
  t.is(bench.router.facts.volatile.running.get(on)?.line, `${on} delay 10`);
});

test('a journey saves at its own time, and tells of it', async t => {
  const clock = new TravellingClock();
  const bench = loggedIn({ clock });
  bench.type('save a.cfg', 'y', 'startup saved-configuration a.cfg', 'system-view', on, 'sysname A', 'commit');
  const from = clock.now();
  const { events } = await clock.host.during(travel({ router: bench.router, clock: clock.world, milliseconds: 60 * day }));
  t.deepEqual(events[0], { at: from + 5 * minute, what: 'saved', file: 'a.cfg' });
  t.is(bench.cfCard.stat('a.cfg')!.modified, from + 5 * minute);
});
