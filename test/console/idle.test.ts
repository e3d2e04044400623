import test from 'ava';
import { type TestBench, bootedRouter, loggedIn } from '../support/booted-router.ts';

const minute = 60_000;
const idleLine = 'Please Press ENTER.\r\n';

const states: readonly (readonly [where: string, reach: () => TestBench])[] = [
  ['at the prompt', () => loggedIn()],
  ['with half a line typed', () => typing(loggedIn(), 'display clo')],
  ['at a question', () => typing(loggedIn(), 'reset saved-configuration\r')],
  ['at a password', () => typing(bootedRouter(), '\r')],
  ['at the second log-in', () => typing(loggedIn(), 'quit\r\r')],
  ['at the pager', () => typing(bootedRouter({ files: { 'long.txt': 'line\n'.repeat(60) } }).firstLogin(), 'more long.txt\r')],
  [
    'at a search in the pager',
    () => typing(bootedRouter({ files: { 'long.txt': 'line\n'.repeat(60) } }).firstLogin(), 'more long.txt\r/li'),
  ],
];

function typing(bench: TestBench, keys: string): TestBench {
  bench.press(keys);
  return bench;
}

for (const [where, reach] of states) {
  test(`ten minutes without a key end the log-in ${where}, no minute sooner`, t => {
    const bench = reach();
    bench.clock.advance(9.5 * minute);
    t.is(bench.read(), '');
    bench.clock.advance(minute);
    t.true(bench.read().endsWith(idleLine));
    t.is(bench.press('display clock'), '');
    t.regex(bench.press('\r'), /Password:$/);
  });

  test(`a key ${where} puts the end off`, t => {
    const bench = reach();
    bench.clock.advance(9.5 * minute);
    bench.press('\x07'); // stands for a command or for none; at the pager it stops
    bench.clock.advance(9.5 * minute);
    t.false(bench.read().includes(idleLine));
  });
}

test('uncommitted edits of a log-in that ended by itself are gone', t => {
  const bench = loggedIn();
  bench.type('system-view', 'sysname LOST');
  bench.clock.advance(11 * minute);
  bench.login();
  t.true(bench.press('system-view\r').endsWith('[~HUAWEI]'));
});

test('nobody is idle while a command works: the ten minutes count from its end', async t => {
  const bench = typing(loggedIn(), 'system-view\rrsa pki local-key-pair one create\r2048\r');
  bench.clock.advance(30 * minute);
  t.regex(bench.read(), /^\.+$/);
  const said = await bench.until(() => bench.router.facts.volatile.pending.get('con0')?.keyPairs.length === 1);
  t.true(said.endsWith('[*HUAWEI]'));
  bench.clock.advance(9.5 * minute);
  t.is(bench.read(), '');
  bench.clock.advance(minute);
  t.true(bench.read().endsWith(idleLine));
});
