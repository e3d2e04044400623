import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'ava';
import { logLine } from '../../src/program/line-log.ts';
import { bootedRouter, password } from '../support/booted-router.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('the line is logged as text with the time of the device at the head, and no password that is asked for', t => {
  const path = join(temporaryFolder(t), 'line.txt');
  const bench = bootedRouter();
  const stop = logLine(bench.router, path, error => t.fail(String(error)));
  bench.firstLogin();
  bench.type('dispx\b\b', 'display clock', 'clock datetime 10:00:00 2030-01-01', 'display version');
  bench.press('q');
  const written = readFileSync(path, 'utf8'); // each line as soon as it has ended: a killed process has lost the last one
  stop();
  const text = readFileSync(path, 'utf8');
  t.true(text.startsWith(written));
  t.true(
    text
      .split('\n')
      .slice(0, -1)
      .every(line => /^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d(?:  .*)?$/.test(line)),
    text,
  );
  t.regex(text, /^2026-11-2\d \d\d:\d\d:\d\d {2}<HUAWEI>display clock$/m);
  t.regex(text, /^2030-01-01 10:00:00 {2}<HUAWEI>display version$/m);
  t.regex(text, /^20\S+ \S+ {2}<HUAWEI>$/m, 'what is not ended is written at the end');
  t.false(text.includes(password));
  t.false(/[\x00-\x09\x0b-\x1f]/.test(text));
  t.is(statSync(path).mode & 0o777, 0o600);
});

test('a secret that is typed within a command is hidden, in the log as in the history', t => {
  const path = join(temporaryFolder(t), 'line.txt');
  const bench = bootedRouter();
  const stop = logLine(bench.router, path, error => t.fail(String(error)));
  bench.firstLogin();
  bench.type('system-view', 'aaa', 'local-user operator7 password irreversible-cipher Kept-4-Nobody', 'quit');
  bench.type('snmp-agent community read cipher Kept-5-Nobody', 'display this');
  stop();
  const text = readFileSync(path, 'utf8');
  t.regex(text, /\]local-user operator7 password irreversible-cipher \*{6}$/m);
  t.false(/Kept-\d-Nobody/.test(text), text);
});

test('a log goes on behind what is there, and leaves the rights of a file that was there', t => {
  const path = join(temporaryFolder(t), 'line.txt');
  writeFileSync(path, 'before\n', { mode: 0o644 });
  const bench = bootedRouter();
  const stop = logLine(bench.router, path, () => {});
  bench.press('\r');
  stop();
  t.regex(readFileSync(path, 'utf8'), /^before\n20/);
  t.is(statSync(path).mode & 0o777, 0o644);
});

test('a log that cannot be is refused in one sentence: in no folder, a folder, a pipe', t => {
  const folder = temporaryFolder(t);
  const { router } = bootedRouter();
  mkdirSync(join(folder, 'directory'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  for (const [name, reason] of [
    ['absent/line.txt', 'no such file or directory'],
    ['directory', 'illegal operation on a directory'],
    ['pipe', 'no such device or address'],
  ] as const) {
    const path = join(folder, name);
    const error = t.throws(() => logLine(router, path, () => {}));
    t.is(error?.message, `Cannot write the log of the line to ${path}: ${reason}; name another file with --log`);
  }
});
