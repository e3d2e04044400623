import test from 'ava';
import { octetsOf, textOf } from '../../src/config/octets.ts';
import { lcg } from '../support/lcg.ts';

const same = (octets: readonly number[]): boolean => Buffer.from(octets).equals(octetsOf(textOf(Uint8Array.from(octets))));

for (const [what, octets] of Object.entries({
  GBK: [0x64, 0xc9, 0xcf, 0xba, 0xa3, 0x20, 0x78],
  'Latin-1': [0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68],
  'half a character at the end': [0x61, 0xe4, 0xb8],
  'a character between halves': [0xb8, 0xe4, 0xb8, 0x8a, 0xe4, 0x61],
  'a longer form than needed': [0xc0, 0x80, 0xe0, 0x80, 0xaf, 0xf0, 0x80, 0x80, 0xaf],
  'a surrogate': [0xed, 0xb2, 0x80, 0xed, 0xa0, 0xbd],
  'what lies above the last character': [0xf4, 0x90, 0x80, 0x80, 0xf5, 0xff, 0xfe],
  'U+FFFD itself': [0xef, 0xbf, 0xbd, 0xff],
  'a byte order mark': [0xef, 0xbb, 0xbf, 0x61, 0xff],
  'an emoji, whose halves look like escapes': [0xf0, 0x9f, 0x92, 0x80, 0xf0, 0x9f, 0x93, 0x80, 0x80],
})) {
  test(`${what} is the same octets again`, t => t.true(same(octets)));
}

test('every octet alone, and every pair, is the same again', t => {
  for (let pair = 0; pair < 0x10000; pair += 1) if (!same([pair >> 8, pair & 0xff])) t.fail(pair.toString(16));
  for (let octet = 0; octet < 0x100; octet += 1) t.true(same([octet]));
});

test('noise is the same octets again', t => {
  const random = lcg(7);
  for (let round = 0; round < 200; round += 1) t.true(same(Array.from({ length: 200 }, () => random(2) * 0x80 + random(0x80))));
});

test('characters are characters, neither composed nor taken apart', t => {
  const text = 'Zürich Zu\u0308rich \u2126 上海 😀\ud83d\udc80';
  t.is(textOf(octetsOf(text)), text);
  t.deepEqual([...octetsOf('\udcc9\udccf')], [0xc9, 0xcf]);
});
