import test from 'ava';
import { savedTexts } from '../../../../src/cli/handlers/configuration/saved-text.ts';

/** Each text with the number of its first line. */
const texts = (...lines: readonly string[]) => [...savedTexts(lines)].map(({ text, lineNumber }) => `${lineNumber}: ${text}`);
const one = (...lines: readonly string[]): readonly string[] => [`1: ${lines.join('\n')}`];
const each = (...lines: readonly string[]): readonly string[] => lines.map((line, at) => `${at + 1}: ${line}`);

for (const [what, ...lines] of [
  ['a banner between two percent signs', 'header login information %', 'a', '#', '', ' 100% sure', 'b%'],
  ['one that begins on its first line', 'header shell information @Hello', 'world@'],
  ['one in double quotes', ' header login information "', '  return', '"  '],
  ['a value in double quotes', ' description "one', '', '#', '! x', 'two" vlan 3'],
  ['a double quote at the end of the first line', 'x "', 'a', '"'],
  ['a certificate', '-----BEGIN CERTIFICATE-----', 'MIIB"', '-----END CERTIFICATE-----'],
  ['an indented one', '  -----BEGIN X509 CRL-----', '', ' aaa', '  -----END X509 CRL-----'],
  ['the key of a peer at the left edge', 'public-key-code begin', '3047', '  0240', '#', 'public-key-code end'],
] as const) {
  test(`${what} is one text`, t => t.deepEqual(texts(...lines), one(...lines)));
}

for (const [what, ...lines] of [
  ['a banner that ends where it begins', 'header login information %Hello%', 'a%'],
  ['a banner that nothing ends', 'header login information %Hello', 'sysname R1', '#'],
  ['a banner before cipher text', 'header login information %Hello', '#', ' password cipher @%@%aBc-1@%@%', 'x'],
  ['a banner whose mark is that of a separator', 'header login information #Hello', '#', 'x#'],
  ['inches', 'description 5" pipe', 'description 6" pipe'],
  ['a quote that the next line opens anew', 'description "a', 'description "b"', 'x"'],
  ['a comment', '! it says "', 'x', '"'],
  ['a quote that is closed', 'description "a b" "c"', 'x"'],
  ['the key of a peer, indented', 'public-key-code begin', ' 3047', 'public-key-code end'],
  ['a key that nothing ends', 'public-key-code begin', '3047', '#'],
] as const) {
  test(`${what} is a line like others`, t => t.deepEqual(texts(...lines), each(...lines)));
}

test('a text has up to 500 lines and 32 KB; what is longer is none', t => {
  const quoted = (count: number, length = 1) => ['x "', ...Array<string>(count - 2).fill('y'.repeat(length)), '"'];
  t.is(texts(...quoted(500)).length, 1);
  t.is(texts(...quoted(501)).length, 501);
  t.is(texts(...quoted(17, 2040)).length, 1);
  t.is(texts(...quoted(18, 2047)).length, 18);
});

test('lines behind a text have their own numbers', t => {
  t.deepEqual(texts('a "', '"', 'b', 'c "', 'd "', 'e'), ['1: a "\n"', '3: b', '4: c "\nd "', '6: e']);
});
