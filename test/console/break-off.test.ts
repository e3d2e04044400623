import test from 'ava';
import { type TestBench, bootedRouter, loggedIn, password } from '../support/booted-router.ts';

const idle = 'Please Press ENTER.\r\n';
const ctrlC = '\x03';

/** A key is being generated: its dots stand on the screen. */
function generating(): TestBench {
  const bench = loggedIn();
  bench.type('system-view', 'rsa pki local-key-pair one create');
  return bench;
}

test('Ctrl+C at the prompt drops the line and offers a new prompt', t => {
  t.is(loggedIn().press(`display${ctrlC}`), 'display\r\n<HUAWEI>');
});

test('a line dropped by Ctrl+C is not in the history', t => {
  const bench = loggedIn();
  bench.type('display clock');
  bench.press(`display version${ctrlC}`);
  t.is(bench.press('\x1b[A'), 'display clock');
});

test('Ctrl+C at a Y/N question means no', t => {
  const bench = loggedIn();
  bench.type('reset saved-configuration');
  t.is(bench.press(ctrlC), '\r\n<HUAWEI>');
});

test('Ctrl+C at the question of leaving means stay', t => {
  const bench = loggedIn();
  bench.type('system-view', 'pki entity e1', 'return');
  t.is(bench.press(ctrlC), '\r\n[*HUAWEI-pki-entity-e1]');
});

test('Ctrl+C while a command works brings the prompt back on a row of its own, and the log-in goes on', async t => {
  const bench = generating();
  t.regex(bench.press('2048\r'), /wait for a moment\.+$/);
  t.is(bench.press(ctrlC), '\r\n[~HUAWEI]');
  t.is(await bench.settle(), '');
  t.is(bench.press('\r'), '\r\n[~HUAWEI]');
});

test('a key whose generation was broken off does not exist', async t => {
  const bench = generating();
  bench.press(`2048\r${ctrlC}`);
  await bench.settle();
  bench.clock.advance(60_000);
  t.is(bench.read(), '');
  t.false(bench.press('display pki local-key-pair public\r').includes('one'));
});

test('Ctrl+C takes back what was typed ahead', async t => {
  const bench = generating();
  bench.press('2048\r');
  t.is(bench.press(`quit\r${ctrlC}`), '\r\n[~HUAWEI]');
});

test('Ctrl+C in the log-in leads back to the idle line, at the first password too', t => {
  const bench = bootedRouter();
  bench.press('\r');
  t.true(bench.press(ctrlC).endsWith(idle));
  bench.firstLogin().type('quit', '');
  t.true(bench.press(`${password}${ctrlC}`).endsWith(idle));
});

test('after a list of ? was broken off, quit still ends the log-in', t => {
  const bench = bootedRouter().firstLogin();
  t.regex(bench.press('?'), /---- More ----$/);
  t.regex(bench.press('q'), /<HUAWEI>$/);
  t.true(bench.press('quit\r').endsWith(idle));
});

test('after a list was broken off at the pager, quit still ends the log-in', t => {
  const bench = bootedRouter().firstLogin();
  bench.press('display current-configuration\r');
  bench.press(ctrlC);
  t.true(bench.press('quit\r').endsWith(idle));
});
