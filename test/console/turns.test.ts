import { zipSync } from 'fflate';
import test from 'ava';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import { bootedRouter, loggedIn, type TestBench } from '../support/booted-router.ts';

/** Time passes while something is done: whoever looks finds a turn over. */
class PassingClock extends VirtualClock {
  #looks = 0;

  override now(): number {
    return super.now() + 20 * this.#looks++;
  }
}

const text = Array.from({ length: 20_000 }, (_, at) => `line ${at}`).join('\r\n');

function slowRouter(): TestBench {
  const bench = bootedRouter({ clock: new PassingClock(), files: { 'long.txt': text } }).firstLogin();
  bench.type('screen-length 0 temporary');
  return bench;
}

/** Types a line; gives what is said to its Enter before others get their turn. */
function atOnce(bench: TestBench, line: string): string {
  bench.press(line);
  bench.router.uart.receive(Buffer.from('\r'));
  return bench.read();
}

test('a long listing gives others their turn, and is whole in the end', t => {
  const bench = slowRouter();
  const first = atOnce(bench, 'more long.txt');
  t.true(first.length < text.length / 2, `${first.length}`);
  bench.clock.advance(0);
  t.is(first + bench.read(), `\r\n${text}\r\n<HUAWEI>`);
});

test('an archive of many files gives others their turn, and Ctrl+C leaves what is not extracted yet', t => {
  const bench = slowRouter();
  const files = Array.from({ length: 100 }, (_, at) => [`f${at}`, new Uint8Array()] as const);
  bench.cfCard.makeDirectory('out');
  bench.cfCard.write('many.zip', zipSync(Object.fromEntries(files), { mtime: '1980-01-02' }));
  bench.press('unzip many.zip out\r');
  atOnce(bench, 'y');
  bench.clock.setTimeout(() => bench.router.uart.receive(Buffer.from('\x03')), 0); // behind the next turn
  bench.clock.advance(0);
  t.regex(bench.read(), /<HUAWEI>$/);
  const extracted = bench.cfCard.list('out')?.length ?? 0;
  t.true(extracted > 0 && extracted < files.length, `${extracted}`);
});

test('Ctrl+C between two turns of a listing ends it', t => {
  const bench = slowRouter();
  atOnce(bench, 'more long.txt');
  t.regex(bench.press('\x03'), /^<HUAWEI>$/);
  t.is(bench.clock.pending, 1); // the idle time-out
});

test('a filter that lets nothing through gives others their turn, and can be broken off', t => {
  const bench = slowRouter();
  bench.type('system-view', 'aaa');
  for (let at = 0; at < 400; at++) bench.type(`local-user operator${at} state block`);
  bench.type('commit', 'return');
  const first = atOnce(bench, 'display current-configuration | include nowhere');
  t.false(first.includes('<HUAWEI>'), first);
  t.is(bench.press('\x03'), '<HUAWEI>');
});

test('what is broken off leaves no file behind its >, and nothing of the one that was there', t => {
  const bench = slowRouter();
  bench.type('system-view', 'aaa');
  for (let at = 0; at < 400; at++) bench.type(`local-user operator${at} state block`);
  bench.type('commit', 'return', 'display clock > out.txt');
  const before = bench.cfCard.read('out.txt');
  t.false(atOnce(bench, 'display current-configuration > out.txt').endsWith('<HUAWEI>'));
  bench.press('\x03');
  t.deepEqual(bench.cfCard.read('out.txt'), before);
});

test('many lines pasted at once are run in their order, however long that takes', t => {
  const bench = slowRouter();
  const lines = Array.from({ length: 300 }, (_, at) => `pki entity e${at}\rquit\r`).join('');
  bench.press(`system-view\r${lines}`);
  t.is(bench.router.facts.volatile.pending.get('con0')?.candidate.length, 300);
});

test('Ctrl+C between two lines of a paste takes back the rest of it, and not the log-in', t => {
  const bench = slowRouter();
  for (let round = 0; round < 50; round++) {
    bench.router.uart.receive(Buffer.from('display clock\r'.repeat(1 + (round % 20))));
    t.regex(bench.press('\x03'), /<HUAWEI>$/);
  }
});

test('Ctrl+C amid a paste is heard in its place as long as the router keeps up', t => {
  const bench = loggedIn();
  const said = bench.press('display clock\rdisplay ver\x03display clock\r');
  t.is(said.match(/UTC/g)?.length, 2);
  t.regex(said, /<HUAWEI>display ver\r\n<HUAWEI>display clock\r\n/);
});
