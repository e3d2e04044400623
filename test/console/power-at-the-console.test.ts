import test from 'ava';
import { type TestBench, bootedRouter, loggedIn, password } from '../support/booted-router.ts';

const idleLine = 'Please Press ENTER.\r\n';

const situations: readonly (readonly [where: string, reach: () => TestBench])[] = [
  ['a half-typed line', () => typing(loggedIn(), 'display clo')],
  ['a question', () => typing(loggedIn(), 'reset saved-configuration\r')],
  ['the question of a reboot', () => typing(loggedIn(), 'reboot\r')],
  ['a password', () => typing(loggedIn(), 'quit\r\r')],
  ['the pager', () => typing(bootedRouter({ files: { 'long.txt': 'line\n'.repeat(60) } }).firstLogin(), 'more long.txt\r')],
  ['half an escape sequence', () => typing(loggedIn(), '\x1b[')],
  ['a command at work', () => typing(loggedIn(), 'system-view\rrsa pki local-key-pair one create\r2048\r')],
];

function typing(bench: TestBench, keys: string): TestBench {
  bench.press(keys);
  return bench;
}

for (const [where, reach] of situations) {
  test(`a power cut at ${where} leaves nothing of it: the next start offers the console as ever`, async t => {
    const bench = reach();
    bench.router.powerOff();
    bench.read();
    bench.clock.advance(3_600_000);
    await bench.settle();
    bench.powerOn();
    t.true(bench.read().endsWith(idleLine));
    bench.clock.advance(3_600_000);
    t.is(bench.read(), '');
    t.is(bench.press('\r'), '\r\n\r\nPassword:');
    t.true(bench.press(`${password}\r`).endsWith('<HUAWEI>'));
  });
}

test('a router without power hears nothing and says nothing', t => {
  const bench = typing(loggedIn(), 'reset saved-configuration\r');
  bench.router.powerOff();
  t.is(bench.press('y\rdisplay clock\r'), '');
  bench.powerOn();
  t.true(bench.read().endsWith(idleLine));
});

test('a reboot that was confirmed ends the log-in, and the console offers itself again', t => {
  const bench = loggedIn();
  const said = bench.press('reboot\rn\ry\r');
  t.true(said.endsWith(idleLine), said);
  t.is(bench.press('\r'), '\r\n\r\nPassword:');
});

test('whoever is told that the console is ready finds the offer on the line', t => {
  const bench = loggedIn();
  const seen: string[] = [];
  bench.router.on('ready', () => void seen.push(bench.read()));
  bench.press('quit\r');
  bench.router.powerOff();
  bench.powerOn();
  t.is(seen.length, 2);
  for (const said of seen) t.true(said.endsWith(idleLine));
});
