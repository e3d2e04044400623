import test from 'ava';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { firmware } from '../firmware-model/index.ts';
import { VirtualClock } from '../src/clock/virtual-clock.ts';
import { newBoard } from '../src/control-plane/state.ts';
import { bootedRouter, loggedIn, type TestBench } from './support/booted-router.ts';

const year = 365 * 24 * 60 * 60 * 1000;

/** Counts what goes off. */
class CountingClock extends VirtualClock {
  fired = 0;

  override setTimeout(callback: () => void, milliseconds: number): unknown {
    return super.setTimeout(() => {
      this.fired++;
      callback();
    }, milliseconds);
  }
}

for (const [what, make] of [
  ['offer their line', (clock: VirtualClock) => bootedRouter({ clock })],
  ['are logged in without a time-out', staying],
  ['have restored a configuration', restored],
] as const) {
  test(`routers that ${what} have no alarm set, and none goes off in a year`, t => {
    const clock = new CountingClock();
    for (let count = 0; count < 20; count++) make(clock);
    t.is(clock.pending, 0);
    const before = clock.fired;
    clock.advance(year);
    t.is(clock.fired, before);
  });
}

test('routers that are logged in have one alarm each, and after it rest for the year', t => {
  const clock = new CountingClock();
  const benches = Array.from({ length: 20 }, () => loggedIn({ clock }));
  t.is(clock.pending, benches.length);
  const before = clock.fired;
  clock.advance(year);
  t.is(clock.fired, before + benches.length);
});

test('the configuration of the factory is restored once, for all routers', t => {
  const [first, second] = [bootedRouter(), bootedRouter()].map(({ router }) => router.facts.volatile.running);
  t.is(first, second);
});

test('a saved file goes over that of the factory, and leaves it to others as it was', t => {
  const [before, saved, after] = [bootedRouter(), restored(new VirtualClock()), bootedRouter()].map(
    ({ router }) => router.facts.volatile.running,
  );
  t.not(saved, before);
  t.is(after, before);
});

function staying(clock: VirtualClock): TestBench {
  const bench = loggedIn({ clock });
  bench.type('system-view', 'user-interface console 0', 'idle-timeout 0 0', 'commit', 'return');
  return bench;
}

function restored(clock: VirtualClock): TestBench {
  const board = newBoard(firmware.factoryStartup.systemSoftware);
  const nextStartup = { ...board.nextStartup, savedConfiguration: 'cfcard:/r1.cfg' };
  return bootedRouter({ clock, board: { ...board, nextStartup }, files: { 'r1.cfg': '#\r\nsysname R1\r\n#\r\nreturn\r\n' } });
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapOf<Item>(make: () => Item): number {
  make(); // what is made once for all is there
  const before = used();
  const items = Array.from({ length: 100 }, make);
  return (used() - before) / items.length;
}

function used(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

test('one more router takes what is its own: pages, machines and the text of the boot are there once', t => {
  const bytes = heapOf(() => bootedRouter());
  t.true(bytes < 45_000, `${bytes} bytes`);
});

test('one more log-in takes little beside its router', t => {
  const bytes = heapOf(() => loggedIn());
  t.true(bytes < 55_000, `${bytes} bytes`);
});
