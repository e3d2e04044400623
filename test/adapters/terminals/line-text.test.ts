import test from 'ava';
import { LineText } from '../../../src/adapters/terminals/line-text.ts';

const lines = (...pieces: readonly (string | Uint8Array)[]): readonly string[] => {
  const text = new LineText(() => 0);
  return [...pieces.flatMap(piece => text.take(Buffer.from(piece as string))), ...text.rest()].map(line => line.text);
};

for (const [what, sent, expected] of [
  ['lines', 'one\r\ntwo\r\n', ['one', 'two']],
  ['an empty line', 'one\r\n\r\ntwo\r\n', ['one', '', 'two']],
  ['a line that has not ended', 'one\r\n<HUAWEI>', ['one', '<HUAWEI>']],
  ['a character that was taken back', '<HUAWEI>disx\b \bplay\r\n', ['<HUAWEI>display']],
  ["the pager's line, wiped", `one\r\n  ---- More ----\x1b[16D${' '.repeat(16)}\x1b[16Dtwo\r\n`, ['one', 'two']],
  ['a character put in between', '<HUAWEI>dplay\x1b[4Display\b\b\b\b\x1b[4C\r\n', ['<HUAWEI>display']],
  ['a line written over', 'abcdef\rxyz\r\n', ['xyzdef']],
  ['the end of a line, erased', 'abcdef\b\b\b\x1b[K\r\n', ['abc']],
  ['a bell and a NUL', 'a\x07b\x00c\r\n', ['abc']],
  ['colours and other sequences of a terminal', '\x1b[1;31mred\x1b[0m\x1b[2J\x1b7\r\n', ['red']],
  ['a long line that the cursor went a row up in', `${'x'.repeat(100)}\x1b[A\x1b[20Dy\r\n`, [`y${'x'.repeat(99)}`]],
  ['letters of more than one octet', 'Grüße 路由\r\n', ['Grüße 路由']],
] as const) {
  test(`the log has ${what} as it stood on the screen`, t => t.deepEqual(lines(sent), expected));
  test(`the same for ${what}, octet by octet`, t =>
    t.deepEqual(lines(...[...Buffer.from(sent)].map(byte => Uint8Array.of(byte))), expected));
}

test('a line has the time of its first character', t => {
  let now = 1;
  const text = new LineText(() => now);
  t.deepEqual(text.take(Buffer.from('<HUAWEI>')), []);
  now = 2;
  t.deepEqual(text.take(Buffer.from('display\r\n')), [{ at: 1, text: '<HUAWEI>display' }]);
});

test('a line without end is not gathered, and a sequence without end is no secret store', t => {
  const long = lines(...Array.from({ length: 100 }, () => 'x'.repeat(1_000)));
  t.is(long.join('').length, 100_000);
  t.true(long.every(line => line.length < 10_000));
  t.true(lines(`\x1b[${'1'.repeat(100_000)}`).join('').length < 100_000);
});
