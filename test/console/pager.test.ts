import test from 'ava';
import { bootedRouter, loggedIn } from '../support/booted-router.ts';

const mark = '  ---- More ----';
const wiped = `\x1b[16D${' '.repeat(16)}\x1b[16D`;
const lines = Array.from({ length: 60 }, (_, at) => `line ${at}${at % 10 === 0 ? ' ten' : ''}`);
const text = (from: number, to: number): string =>
  lines
    .slice(from, to)
    .map(line => `${line}\r\n`)
    .join('');

/** The first screen of a text file of sixty lines, with the mark behind it. */
function firstScreen() {
  const bench = bootedRouter({ files: { 'sixty.txt': lines.join('\r\n') } }).firstLogin();
  const said = bench.press('more sixty.txt\r');
  return { bench, said };
}

test('a screen is 24 lines, then comes the mark with the cursor behind it', t => {
  t.is(firstScreen().said, `more sixty.txt\r\n${text(0, 24)}${mark}`);
});

test('a blank wipes the mark and brings the next screen', t => {
  t.is(firstScreen().bench.press(' '), `${wiped}${text(24, 48)}${mark}`);
});

test('Enter brings one line', t => {
  t.is(firstScreen().bench.press('\r'), `${wiped}${text(24, 25)}${mark}`);
});

test('behind the last line there is no mark', t => {
  t.true(
    firstScreen()
      .bench.press('  ')
      .endsWith(`${text(48, 60)}<HUAWEI>`),
  );
});

for (const [name, key] of [
  ['Ctrl+C', '\x03'],
  ['any other key', 'q'],
  ['a cursor key', '\x1b[B'],
] as const) {
  test(`${name} stops: the mark is wiped and the prompt comes back`, t => {
    t.is(firstScreen().bench.press(key), `${wiped}<HUAWEI>`);
  });
}

test('+ shows of the rest what matches, as include does', t => {
  t.is(firstScreen().bench.press('+ten\r'), '\r\n+ten\r\nline 30 ten\r\nline 40 ten\r\nline 50 ten\r\n<HUAWEI>');
});

test('- leaves out of the rest what matches, as exclude does', t => {
  const said = firstScreen().bench.press('-5\r');
  t.true(said.startsWith('\r\n-5\r\nline 24\r\nline 26\r\n'));
  t.false(said.includes('line 35\r\n'));
});

test('/ goes on at the first line that matches, as begin does', t => {
  t.is(firstScreen().bench.press('/line 58\r'), '\r\n/line 58\r\nline 58\r\nline 59\r\n<HUAWEI>');
});

test('a search may be corrected, and Ctrl+C gives it up with the output', t => {
  t.is(firstScreen().bench.press('+tem\bn\r').split('\r\n').length, 6);
  t.is(firstScreen().bench.press('/abc\x03'), '\r\n/abc\x1b[4D    \x1b[4D<HUAWEI>');
});

test('a search without an expression, or with one that is none, shows the next screen', t => {
  t.is(firstScreen().bench.press('-\r'), `\r\n-\r\n${text(24, 48)}${mark}`);
  t.is(firstScreen().bench.press('+(\r'), `\r\n+(\r\n${text(24, 48)}${mark}`);
});

test('screen-length 0 temporary shows everything at once, and mmi-mode enable too', t => {
  const { bench } = firstScreen();
  bench.press('q');
  bench.type('screen-length 0 temporary');
  t.is(bench.press('more sixty.txt\r'), `more sixty.txt\r\n${text(0, 60)}<HUAWEI>`);
  const other = bootedRouter({ files: { 'sixty.txt': lines.join('\r\n') } }).firstLogin();
  other.type('mmi-mode enable');
  t.is(other.press('more sixty.txt\r'), `more sixty.txt\r\n${text(0, 60)}<HUAWEI>`);
});

test('a listing of any number of lines comes whole', t => {
  const many = Array.from({ length: 50_000 }, (_, at) => `${at}`).join('\r\n');
  t.is(loggedIn({ files: { 'many.txt': many } }).press('more many.txt\r'), `more many.txt\r\n${many}\r\n<HUAWEI>`);
});
