import test from 'ava';
import { readWhitelist, writeWhitelist } from '../../src/pki/whitelist-file.ts';
import { changedNames, isNearlyFull, isWhitelisted, whitelistNames } from '../../src/pki/whitelist.ts';

const read = (text: string) => readWhitelist(Buffer.from(text));
const namesIn = (text: string) => read(text).file?.names;

test('every element without others inside is a common name, whatever it is called', t => {
  t.deepEqual(namesIn('<whitelist>\r\n <cn>RBS-1</cn>\n <cn> RBS-2\n</cn></whitelist>\n'), ['RBS-1', 'RBS-2']);
  t.deepEqual(namesIn('<a><b id="7"><CommonName>x</CommonName></b><b><CommonName>y</CommonName></b></a>'), ['x', 'y']);
});

test('declarations, comments and empty elements are passed over, the five entities of XML are read', t => {
  const text = '<?xml version="1.0"?><!-- <cn>no</cn> --><w><cn/><cn></cn><cn>a&amp;b &lt;&gt;&quot;&apos;</cn></w><!-- end -->';
  t.deepEqual(namesIn(text), ['a&b <>"\'']);
});

for (const [what, text, fault] of [
  ['nothing', '', 'malformed'],
  ['text', 'RBS-1\nRBS-2\n', 'malformed'],
  ['an element that does not end', '<w><cn>x</cn>', 'malformed'],
  ['a tag that does not end', '<w><cn>x</cn', 'malformed'],
  ['tags that cross', '<w><a><b>x</a></b></w>', 'malformed'],
  ['text beside elements', '<w>x<cn>y</cn></w>', 'malformed'],
  ['text behind elements', '<w><cn>y</cn>x</w>', 'malformed'],
  ['two roots', '<w></w><w></w>', 'malformed'],
  ['text behind the root', '<w></w>x', 'malformed'],
  ['an entity of its own', '<!DOCTYPE w [<!ENTITY e "x">]><w><cn>&e;</cn></w>', 'malformed'],
  ['an entity that XML lacks', '<w><cn>&e;</cn></w>', 'malformed'],
  ['a number for a character', '<w><cn>&#65;</cn></w>', 'malformed'],
  ['a comment that does not end', '<w><!-- <cn>x</cn></w>', 'malformed'],
  ['elements nine deep', `${'<a>'.repeat(9)}x${'</a>'.repeat(9)}`, 'malformed'],
  ['a letter that is not ASCII', '<w><cn>\u00e9</cn></w>', 'not ASCII'],
  ['a name of 64 characters', `<w><cn>${'n'.repeat(64)}</cn></w>`, 'name too long'],
  ['20,001 names', `<w>${'<cn>x</cn>'.repeat(20_001)}</w>`, 'too many names'],
  ['more than 4 MB', ' '.repeat(4 * 1024 * 1024 + 1), 'too large'],
] as const) {
  test(`a file with ${what} is no whitelist: ${fault}`, t => t.is(read(text).fault, fault));
}

test('20,000 names of 63 characters are read, and what is written of them is read again', t => {
  const names = Array.from({ length: 20_000 }, (_, n) => `${n}`.padStart(63, 'x&'));
  const written = writeWhitelist({ names, elements: { list: 'w', name: 'cn' } });
  t.deepEqual(readWhitelist(written).file, { names, elements: { list: 'w', name: 'cn' } });
});

for (const [what, text] of [
  ['tags that nothing closes', '<a'.repeat(1_000_000)],
  ['comments that nothing closes', `<w>${'<!-- '.repeat(500_000)}`],
  ['blanks in a tag', `<w${' '.repeat(3_000_000)}`],
  ['ampersands', `<w><cn>${'&'.repeat(3_000_000)}</cn></w>`],
] as const) {
  test(`a file of ${what} is judged in time that grows with its length only`, t => t.is(read(text).fault, 'malformed'));
}

const lists = (...files: readonly (readonly string[])[]) => new Map(files.map((names, at) => [`${at}.xml`, names]));

test('a common name is on the list in its own letters only', t => {
  t.true(isWhitelisted(lists(['RBS-1'], ['RBS-2']), 'RBS-2', false));
  t.false(isWhitelisted(lists(['RBS-1']), 'rbs-1', false));
  t.false(isWhitelisted(lists(['RBS-1']), 'RBS-1.example.com', false));
});

test('with the filter a name counts without what stands behind its first dot, on both sides', t => {
  const whitelist = lists(['RBS-1.a.example.com', 'RBS-1.b.example.com'], ['RBS-2']);
  t.true(isWhitelisted(whitelist, 'RBS-1.c.example.com', true));
  t.true(isWhitelisted(whitelist, 'RBS-2.example.com', true));
  t.false(isWhitelisted(whitelist, 'RBS-3.example.com', true));
  t.deepEqual(
    [...whitelistNames(whitelist, true)],
    [
      ['RBS-1', 2],
      ['RBS-2', 1],
    ],
  );
});

test('a name imported twice is there until both are gone', t => {
  const change = { op: 'delete', commonName: 'a', file: 'x' } as const;
  t.deepEqual(changedNames(['a', 'b', 'a'], [change]), ['b', 'a']);
  t.deepEqual(changedNames(['a', 'b', 'a'], [change, change, change]), ['b']);
});

test('the alarm is due from the threshold on, in percent of 20,000', t => {
  t.false(isNearlyFull({ count: 17_999, threshold: 90 }));
  t.true(isNearlyFull({ count: 18_000, threshold: 90 }));
});
