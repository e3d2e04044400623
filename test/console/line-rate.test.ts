import test from 'ava';
import { bootedRouter, type TestBench } from '../support/booted-router.ts';

const lines = Array.from({ length: 200 }, (_, at) => `${at}`.padStart(46, '.'));
const millisecondsPerCharacter = 10_000 / 9600;

/** A router whose line carries 960 characters a second, logged in, with a text of 200 lines of 48 characters. */
function slow(): TestBench {
  const bench = bootedRouter({ baudRate: 9600, files: { 'long.txt': lines.join('\r\n') } });
  for (const keys of ['\r', 'Rehearse-2026\r', 'Rehearse-2026\r', 'screen-length 0 temporary\r']) {
    bench.press(keys);
    bench.clock.advance(2_000);
  }
  bench.read();
  return bench;
}

test('at 9600 baud a screen takes its time: 960 characters a second', t => {
  const bench = slow();
  bench.press('more long.txt\r');
  bench.clock.advance(14 * millisecondsPerCharacter);
  bench.read();
  bench.clock.advance(1_000);
  t.is(bench.read().length, 960);
});

test('keys come no faster than the line either', t => {
  const bench = slow();
  bench.press('abcdef');
  bench.clock.advance(3 * millisecondsPerCharacter);
  t.is(bench.read(), 'ab'); // the echo of the third is on its way
});

test('a listing is whole on a slow line, and the prompt comes behind it', t => {
  const bench = slow();
  bench.press('more long.txt\r');
  bench.clock.advance(60_000);
  t.is(bench.read(), `more long.txt\r\n${lines.map(line => `${line}\r\n`).join('')}<HUAWEI>`);
});

test('Ctrl+C stops a long listing at the line it is at', t => {
  const bench = slow();
  bench.press('more long.txt\r');
  bench.clock.advance(1_000);
  bench.press('\x03');
  bench.clock.advance(10_000);
  const said = bench.read();
  t.true(said.endsWith('\r\n<HUAWEI>'));
  t.true(said.split('\r\n').length < 30);
});

test('a line typed ahead of a long listing runs when the listing is out', t => {
  const bench = slow();
  bench.press('more long.txt\rsystem-view\r');
  bench.clock.advance(60_000);
  t.regex(bench.read(), /199\r\n<HUAWEI>system-view\r\nEnter system view/);
});

test('a listing that is still coming keeps the log-in alive', t => {
  const bench = slow();
  bench.type('system-view', 'user-interface console 0', 'idle-timeout 0 5', 'commit', 'return');
  bench.clock.advance(3_000);
  bench.press('more long.txt\r');
  bench.clock.advance(12_000);
  t.false(bench.read().includes('Please Press ENTER.'));
  bench.clock.advance(6_000);
  t.true(bench.read().endsWith('Please Press ENTER.\r\n'));
});
