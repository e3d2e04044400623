import test from 'ava';
import { enrollingRouter, untilOver } from '../support/enrolling-router.ts';
import { TerminalScreen } from '../support/terminal-screen.ts';

const prompt = '[~HUAWEI-pki-domain-d1]';

test('a log breaks into what is typed on a row of its own; prompt and line come back behind it', async t => {
  const { bench } = enrollingRouter();
  bench.type('pki cmp initial-request');
  bench.press('display clo');
  const said = await untilOver(bench);
  t.regex(said, /^\r\n\w{3} \d+ \d{4} \d\d:\d\d:\d\d HUAWEI %%01PKI\/4\//);
  t.true(said.endsWith(`\r\n\r\n${prompt}display clo`));
  t.regex(bench.press('ck\r'), /^ck\r\n/);
});

test('a log is broken hard at the 80th column', async t => {
  const { bench } = enrollingRouter();
  bench.type('pki cmp initial-request');
  const rows = (await untilOver(bench)).split('\r\n');
  t.is(rows[1]?.length, 80);
  t.true(rows.every(row => row.length <= 80));
});

test('a log does not fall upon a line of two rows whose cursor is in the first', async t => {
  const { bench } = enrollingRouter();
  bench.type('pki cmp initial-request');
  const screen = new TerminalScreen().show(`${prompt}${bench.press('x'.repeat(100))}`).show(bench.press('\x01'));
  screen.show(await untilOver(bench));
  const typed = [`${prompt}${'x'.repeat(57)}`, 'x'.repeat(43)];
  t.deepEqual(screen.rows.slice(0, 2), typed);
  t.deepEqual(screen.from(prompt), typed);
});

test('a log that comes while a question is open waits for the prompt', async t => {
  const { bench } = enrollingRouter();
  bench.type('pki cmp initial-request', 'sysname OTHER', 'return');
  t.is(await untilOver(bench), '');
  const said = bench.press('c\r');
  t.true(said.startsWith('c\r\n[*HUAWEI]\r\n'), said);
  t.regex(said, /%%01PKI/);
});

test('undo info-center enable keeps logs off the console, whatever the terminal is switched to', async t => {
  const { bench } = enrollingRouter();
  bench.type('return', 'system-view', 'undo info-center enable', 'commit', 'pki domain d1', 'pki cmp initial-request');
  t.is(await untilOver(bench), '');
});

test('undo terminal monitor keeps logs off the console', async t => {
  const { bench } = enrollingRouter();
  bench.type('return', 'undo terminal monitor', 'system-view', 'pki domain d1', 'pki cmp initial-request');
  t.is(await untilOver(bench), '');
});
