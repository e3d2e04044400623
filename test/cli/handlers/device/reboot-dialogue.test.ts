import test from 'ava';
import { firmware } from '../../../../firmware-model/index.ts';
import { loggedIn, type TestBench } from '../../../support/booted-router.ts';

/** A router whose running configuration no file holds, at the first question of `reboot`. */
function askedToSave(): { readonly bench: TestBench; readonly reboots: () => number } {
  const bench = loggedIn();
  let reboots = 0;
  bench.router.on('reboot', () => {
    reboots += 1;
  });
  bench.type('system-view', 'sysname NE1', 'commit', 'return');
  const said = bench.type('reboot');
  if (!said.endsWith('next startup saved-configuration file! Continue? [Y/N]:')) throw new Error(said);
  return { bench, reboots: () => reboots };
}

test('Ctrl+C at either question of reboot leads back to the prompt, and nothing happens', t => {
  const { bench, reboots } = askedToSave();
  t.is(bench.press('\x03'), '\r\n<NE1>');
  bench.type('reboot');
  t.is(bench.type('n'), 'n\r\nSystem will reboot! Continue? [Y/N]:');
  t.is(bench.press('\x03'), '\r\n<NE1>');
  t.is(reboots(), 0);
  t.is(bench.board.nextStartup.savedConfiguration, null);
});

test('a question of reboot that nobody answers gives up, and nothing happens', t => {
  const { bench, reboots } = askedToSave();
  bench.clock.advance(firmware.device.rebootQuestionTimeout - 1);
  t.is(bench.read(), '');
  bench.clock.advance(1);
  t.is(bench.read(), '\r\n<NE1>');
  t.is(reboots(), 0);
});

test('yes at the save question of reboot saves, under a name that is asked for where no file is set', t => {
  const { bench, reboots } = askedToSave();
  t.is(bench.type('y'), 'y\r\nPlease input the file name(*.cfg, *.zip, *.dat):');
  t.regex(bench.type('lab.cfg'), /Info: Save the configuration successfully\.\r\nSystem will reboot! Continue\? \[Y\/N\]:$/);
  bench.type('y');
  t.is(reboots(), 1);
  bench.login();
  t.is(bench.press('\r'), '\r\n<NE1>');
});

test('Ctrl+C among the files of undelete leaves this one and the rest in the recycle bin', t => {
  const bench = loggedIn({ files: { 'a.txt': 'A', 'b.txt': 'B', 'c.txt': 'C' } });
  bench.type('delete *.txt', 'a');
  bench.type('undelete *', 'y');
  t.is(bench.press('\x03'), '\r\n<HUAWEI>');
  t.deepEqual(
    ['a.txt', 'b.txt', 'c.txt'].filter(name => bench.cfCard.stat(name)),
    ['a.txt'],
  );
  bench.type('reset recycle-bin *');
  t.is(bench.press('\x03'), '\r\n<HUAWEI>');
  t.regex(bench.type('dir /all *.txt'), /\[b\.txt\][^]*\[c\.txt\]/);
});
