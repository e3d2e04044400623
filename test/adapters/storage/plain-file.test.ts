import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import test from 'ava';
import { readPlainFile } from '../../../src/adapters/storage/plain-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const refused = test.macro(async (t, make: (place: string) => unknown, reason: string) => {
  const place = join(temporaryFolder(t), 'found');
  await make(place);
  t.throws(() => readPlainFile(place, { largest: 100 }), { name: 'Unfit', message: reason });
});
test('a pipe is not read', refused, place => execFileSync('mkfifo', [place]), 'it is a pipe and not a file');
test('a directory is not read', refused, place => mkdirSync(place), 'it is a directory and not a file');
test('a link is not read where none may be', refused, place => symlinkSync('/etc/hostname', place), 'it is a symbolic link and not a file');
test('a link to nowhere is not nothing', refused, place => symlinkSync('/nowhere', place), 'it is a symbolic link and not a file');
test('a file that is too large is not read', refused, place => writeFileSync(place, Buffer.alloc(101)), 'it is larger than 100 octets');
test(
  'a terabyte of nothing is not read',
  refused,
  place => {
    writeFileSync(place, '');
    truncateSync(place, 2 ** 40);
  },
  'it is larger than 100 octets',
);

test('a socket is not read', async t => {
  const place = join(temporaryFolder(t), 'found');
  const server = createServer().listen(place);
  await once(server, 'listening');
  t.teardown(() => server.close());
  t.throws(() => readPlainFile(place, { largest: 100 }), { message: 'it is a socket and not a file' });
});

test('a device is not read, not even through a link', t => {
  const place = join(temporaryFolder(t), 'found');
  symlinkSync('/dev/zero', place);
  t.throws(() => readPlainFile(place, { largest: 100, throughLinks: true }), { message: 'it is a device and not a file' });
});

test('a file whose size the system does not tell is read within bounds', t => {
  t.regex(Buffer.from(readPlainFile('/proc/self/status', { largest: 1 << 20 }) ?? []).toString(), /^Name:/);
  t.throws(() => readPlainFile('/proc/self/status', { largest: 10 }), { message: 'it is larger than 10 octets' });
});

test('a file is read whole, through a link where one may be, and nothing is undefined', t => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'file'), 'text');
  symlinkSync('file', join(folder, 'link'));
  const read = (name: string, throughLinks = false) => readPlainFile(join(folder, name), { largest: 4, throughLinks });
  t.deepEqual(read('file'), new Uint8Array(Buffer.from('text')));
  t.deepEqual(read('link', true), new Uint8Array(Buffer.from('text')));
  t.is(read('none'), undefined);
});
