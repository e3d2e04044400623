import { unzipSync } from 'fflate';
import test from 'ava';
import { archiveEntries } from '../../src/config/archive.ts';
import { type ArchiveMember, makeArchive } from '../../src/config/make-archive.ts';
import { lcg } from '../support/lcg.ts';

const morning = Date.UTC(2026, 10, 24, 8, 0, 30);
const text = (words: string) => new TextEncoder().encode(words);
const random = lcg(3);
const noise = Uint8Array.from({ length: 5_000 }, () => random(256));
const members: readonly ArchiveMember[] = [
  { name: 'a.cfg', bytes: text('sysname R1\r\n'.repeat(200)) },
  { name: 'empty.txt', bytes: new Uint8Array() },
  { name: 'folder/', bytes: new Uint8Array() },
  { name: 'folder/noise.bin', bytes: noise },
  { name: 'zert-ü.cer', bytes: text('x') },
];

test('what goes into an archive comes out of it: by our reader and by one made elsewhere', t => {
  const archive = makeArchive(members, morning);
  const wanted = Object.fromEntries(members.map(({ name, bytes }) => [name, bytes]));
  t.deepEqual(Object.fromEntries(archiveEntries(archive).map(entry => [entry.name, new Uint8Array(entry.expand())])), wanted);
  t.deepEqual(unzipSync(archive), wanted);
});

test('what can be made smaller is, and noise stays as it is', t => {
  const sizes = members.map(member => makeArchive([member], morning).length - 30 - 46 - 22 - 2 * Buffer.byteLength(member.name));
  t.true(sizes[0]! < 100);
  t.is(sizes[3], noise.length);
});

const stampOf = (time: number) => {
  const archive = makeArchive([{ name: 'a', bytes: text('a') }], time);
  const [clock, date] = [archive[10]! | (archive[11]! << 8), archive[12]! | (archive[13]! << 8)];
  return [(date >> 9) + 1980, (date >> 5) & 15, date & 31, clock >> 11, (clock >> 5) & 63, (clock & 31) * 2];
};

test('a file is stamped with what the clock showed, whatever time zone the host is in', t => {
  t.deepEqual(stampOf(morning), [2026, 11, 24, 8, 0, 30]);
  t.deepEqual(stampOf(Date.UTC(2027, 1, 28, 23, 59, 59)), [2027, 2, 28, 23, 59, 58]);
});

test('a clock before 1980 or after 2107 stamps the nearest time that an archive knows', t => {
  t.deepEqual(stampOf(0), [1980, 1, 1, 0, 0, 0]);
  t.deepEqual(stampOf(Date.UTC(2150, 0, 1)), [2107, 12, 31, 23, 59, 58]);
});
