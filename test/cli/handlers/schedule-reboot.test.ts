import test from 'ava';
import { loggedIn } from '../../support/booted-router.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

test('a reboot is scheduled at a time of this day, or of the next when it has passed', t => {
  const bench = loggedIn();
  bench.type('system-view', 'clock timezone BJ add 08:00:00', 'commit', 'return', 'schedule reboot at 15:59');
  t.is(bench.press('n\r'), 'n\r\nInfo: Reboot system at 15:59:00 2026/11/25 UTC+08:00(in 23 hours and 59 minutes)\r\nconfirm? [Y/N]:');
  bench.press('y\r');
  t.is(
    bench.type('display schedule reboot').split('\r\n')[1],
    'Info: System will reboot at 15:59:00 2026/11/25 UTC+08:00 (in 23 hours and 59 minutes).',
  );
});

test('a scheduled reboot comes when it is due, not before, and once', t => {
  const bench = loggedIn();
  bench.type('schedule reboot at 8:00 2026/12/23', 'n', 'y');
  bench.clock.advance(29 * day - 1);
  t.false(bench.read().includes('BIOS'));
  bench.clock.advance(1);
  t.true(bench.read().includes('BIOS'));
  bench.clock.advance(30 * day);
  t.false(bench.read().includes('BIOS'));
});

for (const [what, ...lines] of [
  ['undo schedule reboot', 'undo schedule reboot'],
  ['another time zone', 'clock timezone BJ add 08:00:00'],
  ['another time zone that is committed', 'system-view', 'clock timezone BJ add 08:00:00', 'commit', 'return'],
  ['setting the clock', 'clock datetime 8:00:00 2026-11-24'],
  ['a reboot before it', 'reboot', 'n', 'y'],
  ['a no to its question', 'undo schedule reboot', 'schedule reboot delay 5 force', 'n'],
] as const) {
  test(`${what} calls a scheduled reboot off`, t => {
    const bench = loggedIn();
    bench.type('schedule reboot delay 10 force', 'y', ...lines);
    bench.read();
    bench.clock.advance(20 * minute);
    t.false(bench.read().includes('BIOS'));
  });
}

test('the power takes a scheduled reboot with it', t => {
  const bench = loggedIn();
  bench.type('schedule reboot delay 10 force', 'y');
  bench.router.powerOff();
  bench.powerOn().login();
  t.true(bench.type('display schedule reboot').includes('Info: No reboot is scheduled.'));
  bench.clock.advance(20 * minute);
  t.false(bench.read().includes('BIOS'));
});

for (const line of [
  'schedule reboot at 7:00 2026/11/24',
  'schedule reboot at 9:00 2026/12/24',
  'schedule reboot delay 0',
  'schedule reboot delay 0:75',
  'schedule reboot delay 43201',
]) {
  test(`"${line}" is no time to schedule a reboot at`, t => {
    t.regex(loggedIn().type(line), /\r\nError: The (time|interval) must be /);
  });
}

test('saving what a scheduled reboot would lose is asked first, unless it is forced', t => {
  const bench = loggedIn();
  t.true(
    bench
      .type('schedule reboot delay 1:30')
      .endsWith('Warning: Current configuration will be saved to the next startup saved-configuration file! Continue? [Y/N]:'),
  );
  t.is(bench.press('\x03'), '\r\n<HUAWEI>');
  t.true(bench.type('schedule reboot delay 1:30 force').endsWith('(in 1 hours and 30 minutes)\r\nconfirm? [Y/N]:'));
});

test('a time zone set from a view below leaves the edits there alone', t => {
  const bench = loggedIn();
  t.true(bench.type('system-view', 'sysname R9', 'run clock timezone BJ add 08:00:00').endsWith('[*HUAWEI]'));
  t.true(bench.type('display clock').includes('16:00:00+08:00'));
  t.true(bench.type('display configuration candidate').includes('\r\nsysname R9\r\n'));
});

test('a reboot whose question of saving is broken off, or not answered in time, does not go on to the next', t => {
  const bench = loggedIn();
  bench.type('reboot');
  t.is(bench.press('\x03'), '\r\n<HUAWEI>');
  bench.type('reboot');
  bench.read();
  bench.clock.advance(30_000);
  t.is(bench.read(), '\r\n<HUAWEI>');
});
