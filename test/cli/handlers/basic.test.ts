import test from 'ava';
import { loggedIn, type TestBench } from '../../support/booted-router.ts';

/** Lines that a command shows, without its echo and the prompt behind it. */
const shown = (bench: TestBench, line: string): readonly string[] => bench.type(line).split('\r\n').slice(1, -1);
const after = (text: string): string => text.split('\r\n').at(-1) ?? '';

function configured(...lines: readonly string[]): TestBench {
  const bench = loggedIn();
  bench.type('system-view', ...lines, 'commit', 'return');
  return bench;
}

const unrecognized = "Error: Unrecognized command found at '^' position.";

// ---- hotkeys ----

test('display hotkey lists keys that stand for a command, keys that stand for none, and keys of the system', t => {
  const lines = shown(configured('hotkey esc_h "display clock"', 'undo hotkey CTRL_U'), 'display hotkey');
  t.deepEqual(lines.slice(0, 14), [
    '----------------- HOTKEY -----------------',
    '            =Defined hotkeys=',
    'Hotkeys Command',
    'CTRL_G  display current-configuration',
    'CTRL_L  display ip routing-table',
    'CTRL_O  undo debugging all',
    'ESC_H   display clock',
    '',
    '           =Undefined hotkeys=',
    'Hotkeys Command',
    'CTRL_U  NULL',
    'ESC_G   NULL',
    'ESC_I   NULL',
    'ESC_J   NULL',
  ]);
  t.true(lines.includes('CTRL_Z  Return to the user view.'));
});

test('a hotkey types its command in place of what was typed, and Enter', t => {
  const bench = configured('hotkey CTRL_U "dis clock"');
  t.true(bench.press('abc\x15').startsWith('abc\b\b\bdis clock\r\n2026-11-24 08:00:00\r\n'));
  t.true(bench.press('\x07').includes('sysname HUAWEI'));
});

test('a hotkey stands for something else after the commit only, and undo brings back what it stood for', t => {
  const bench = configured();
  bench.type('system-view', 'hotkey ctrl_g "display clock"');
  t.true(bench.press('\x07').includes('sysname HUAWEI'));
  bench.type('commit');
  t.false(bench.press('\x07').includes('sysname HUAWEI'));
  t.true(shown(bench, 'display this').includes('hotkey CTRL_G "display clock"'));
  bench.type('undo hotkey CTRL_G', 'commit');
  t.true(bench.press('\x07').includes('sysname HUAWEI'));
});

test('a key that stands for nothing, or for a command above the level of the log-in, does nothing', t => {
  const bench = configured('user-interface console 0', 'user privilege level 1', 'quit');
  t.is(bench.press('ab\x15\x1bj'), 'ab');
  bench.press('\x18');
  bench.type('quit', '', 'Rehearse-2026');
  t.is(bench.press('\x07'), '');
});

// ---- time of commands ----

test('timestamp enable puts the time before what a display shows, milliseconds without zeros in front', t => {
  const bench = configured('timestamp enable');
  bench.clock.advance(7);
  t.deepEqual(shown(bench, 'display vty mode'), ['2026-11-24 08:00:00.7', 'Current VTY mode is Human-Machine interface']);
  t.deepEqual(shown(bench, 'display vty mode | include nothing').slice(0, 1), ['2026-11-24 08:00:00.7']);
  t.deepEqual(shown(bench, 'undo terminal alarm'), []);
});

test('the time of a display carries the offset of the time zone', t => {
  t.is(shown(configured('timestamp enable', 'clock timezone BJ add 08:00:00'), 'display vty mode')[0], '2026-11-24 16:00:00.0 +08:00');
});

test('terminal command timestamp puts the time before every command of the log-in, and ends with it', t => {
  const bench = configured();
  bench.type('terminal command timestamp');
  t.deepEqual(shown(bench, 'undo terminal alarm'), ['2026-11-24 08:00:00.0']);
  t.deepEqual(shown(bench, 'foo').slice(1), [unrecognized]);
  bench.type('quit', '', 'Rehearse-2026');
  t.deepEqual(shown(bench, 'undo terminal alarm'), []);
});

// ---- what the terminal shows ----

test('terminal monitor and its undo answer with what is so, each time; the switches of single kinds do it in silence', t => {
  const bench = configured();
  for (const line of ['terminal monitor', 'terminal monitor']) t.deepEqual(shown(bench, line), ['Info: Current terminal monitor is on.']);
  for (const line of ['undo terminal monitor', 'undo t mon']) t.deepEqual(shown(bench, line), ['Info: Current terminal monitor is off.']);
  for (const kind of ['logging', 'trapping', 'alarm', 'debugging', 'echo synchronous'])
    for (const line of [`undo terminal ${kind}`, `terminal ${kind}`]) t.deepEqual(shown(bench, line), []);
});

// ---- views ----

test('without forwarding to upper views a line that its view does not know is an error', t => {
  const bench = configured();
  bench.type('undo terminal command forward matched upper-view', 'system-view', 'aaa');
  t.is(shown(bench, 'sysname R1')[1], unrecognized);
  t.is(after(bench.type('')), '[~HUAWEI-aaa]');
  bench.type('run terminal command forward matched upper-view');
  t.is(after(bench.type('sysname R1')), '[*HUAWEI]');
});

test('in immediate mode there is nothing to commit: the command is not known', t => {
  const bench = configured();
  bench.type('system-view immediately');
  t.is(shown(bench, 'commit')[1], unrecognized);
  t.false(bench.press('?').includes('  commit '));
});

test('run does not bring immediate mode into a configuration with edits to commit', t => {
  const bench = configured();
  bench.type('system-view', 'sysname R1', 'run system-view immediately');
  t.is(after(bench.type('')), '[*HUAWEI]');
});

// ---- output to a file ----

test('> writes what a display shows to a file of the card instead of to the screen, >> adds to it', t => {
  const bench = configured();
  t.deepEqual(shown(bench, 'display vty mode > out.txt'), []);
  t.deepEqual(shown(bench, 'display vty mode >> out.txt'), []);
  const line = 'Current VTY mode is Human-Machine interface\r\n';
  t.is(Buffer.from(bench.cfCard.read('out.txt') ?? []).toString(), line + line);
  bench.type('display vty mode > out.txt');
  t.is(Buffer.from(bench.cfCard.read('out.txt') ?? []).toString(), line);
});

test('a display that is refused, or whose file cannot be written, says so and leaves the card as it was', t => {
  const bench = configured();
  t.deepEqual(shown(bench, 'display pki certificate filename none.cer > out.txt'), ['Error: The file none.cer does not exist.']);
  t.deepEqual(shown(bench, 'display clock > logfile'), ['Error: cfcard:/logfile is a directory.']);
  t.deepEqual(shown(bench, 'display clock > none/out.txt'), ['Error: The file or directory does not exist.']);
  t.deepEqual(shown(bench, 'display clock > V800R012C10SPC300.cc'), ['Error: cfcard:/V800R012C10SPC300.cc is protected.']);
  t.is(bench.cfCard.stat('out.txt'), undefined);
});

// ---- lock ----

function locked(): TestBench {
  const bench = loggedIn();
  bench.type('lock', 'Lunch-break-1');
  bench.press('Lunch-break-1\r');
  return bench;
}

test('a terminal is locked with a password of its own, typed twice, without echo', t => {
  const bench = loggedIn();
  t.is(bench.type('lock'), 'lock\r\nEnter Password:');
  t.is(bench.press('Lunch-break-1\r'), '\r\nConfirm Password:');
  t.is(bench.press('Lunch-break-1\r'), '\r\nInfo: The terminal is locked.\r\n');
  t.is(bench.press('display clock\r'), '\r\nEnter Password:');
  t.is(bench.press('Lunch-break-1\r'), '\r\n<HUAWEI>');
});

test('a locked terminal is not opened by Ctrl+C, and three wrong passwords end the log-in', t => {
  const bench = locked();
  t.true(bench.press('\x03').endsWith('Enter Password:'));
  t.is(bench.press('\x03'), '\r\nError: The password is invalid.\r\n');
  t.true(bench.press('\rwrong\r').endsWith('Error: The password is invalid.\r\n'));
  t.true(bench.press('\rwrong\r').endsWith('Please Press ENTER.\r\n'));
});

test('what a locked terminal says never stops at a full screen, where a key would open it', t => {
  const bench = loggedIn();
  bench.type('screen-length 1 temporary', 'lock', 'Lunch-break-1', 'Lunch-break-1');
  t.false(bench.press('\rwrong\r').includes('More'));
  t.false(bench.press('\x03\x03').includes('HUAWEI'));
});

test('a password for the lock follows the security policy of users, or none without it', t => {
  const bench = loggedIn();
  bench.type('lock');
  t.true(bench.press('123\r').startsWith('\r\nError: The password length must range from 8 to 128.'));
  bench.type('system-view', 'undo user-security-policy enable', 'commit', 'return', 'lock');
  t.is(bench.press('123\r'), '\r\nConfirm Password:');
});

test('the hotkey for undo debugging all runs it', t => {
  t.true(loggedIn().press('\x0f').includes('Info: All possible debugging has been turned off.'));
});

test('the session log of a log-in is switched in silence', t => {
  t.deepEqual(shown(loggedIn(), 'terminal session-log disable'), []);
  t.deepEqual(shown(loggedIn(), 'undo terminal session-log disable'), []);
});
