import test from 'ava';
import { loggedIn, password, TestBench } from '../support/booted-router.ts';

/** A router whose console password of the first log-in was undone, `lines` having been typed before that. */
function withoutConsolePassword(...lines: readonly string[]): TestBench {
  const bench = loggedIn();
  bench.type(...lines, 'system-view', 'user-interface console 0', 'undo set authentication password', 'commit', 'return');
  return bench;
}

/** The same chassis, powered on again. */
function afterPowerCut(bench: TestBench): TestBench {
  bench.router.powerOff();
  const { clock, cfCard, board } = bench;
  return new TestBench({ clock, cfCard, board }).powerOn();
}

test('a console password that was undone opens nothing any more: whoever comes next chooses one', t => {
  const bench = withoutConsolePassword();
  bench.type('quit');
  t.regex(bench.type(''), /Please configure the login password \(8-16\)\r\nEnter Password:$/);
  bench.type('Another-2027', 'Another-2027');
  t.regex(bench.type('display current-configuration | include set authentication'), / set authentication password cipher/);
});

test('a console password that was undone and saved so does not come back with the power', t => {
  const bench = withoutConsolePassword();
  bench.type('save', 'y', '');
  const again = afterPowerCut(bench);
  t.regex(again.type(''), /Please configure the login password/);
  again.type('Another-2027', 'Another-2027');
  t.regex(afterPowerCut(again).type('', 'Another-2027'), /<HUAWEI>$/, 'the new one is kept at once, though what is saved has none');
});

test('a console password that was undone and not saved so is there again after a power cut, as after any commit', t => {
  t.regex(afterPowerCut(withoutConsolePassword()).type('', password), /<HUAWEI>$/);
  const saved = withoutConsolePassword('save', 'y', '');
  t.regex(afterPowerCut(saved).type('', password), /<HUAWEI>$/);
  const elsewhere = withoutConsolePassword();
  elsewhere.type('save other.cfg', 'y');
  t.regex(afterPowerCut(elsewhere).type('', password), /<HUAWEI>$/);
});
