import test from 'ava';
import { operatorWith } from './card-operator.ts';

test('dir lists in the columns of the device, with totals', t => {
  const { card, type } = operatorWith();
  card.write('a.cfg', new Uint8Array(6632));
  t.deepEqual(type('dir'), [
    'Directory of cfcard:/',
    '',
    '  Idx  Attr     Size(Byte)  Date        Time       FileName                     ',
    '    0  dr-x              -  Nov 24 2026 08:00:00   $_license                    ',
    '    1  -rw-              8  Nov 24 2026 08:00:00   V800R012C10.cc               ',
    '    2  -rw-          6,632  Nov 24 2026 08:00:00   a.cfg                        ',
    '    3  -rw-              8  Nov 24 2026 08:00:00   device.sys                   ',
    '    4  drwx              -  Nov 24 2026 08:00:00   test                         ',
    '',
    '1,024 KB total (1,017 KB free)',
  ]);
});

test('sizes carry commas, and a long name runs over its column', t => {
  const { card, type } = operatorWith({}, 8_000_000_000);
  card.reserve('CE6865EI-V200R019C10SPC800-WITH-MORE.cc', 1_208_761_524);
  t.is(type('dir CE*').at(3), '    0  -rw-  1,208,761,524  Nov 24 2026 08:00:00   CE6865EI-V200R019C10SPC800-WITH-MORE.cc');
});

test('dir shows local time in the configured time zone', t => {
  const { type } = operatorWith();
  for (const line of ['system-view immediately', 'clock timezone BJ add 08:00:00', 'quit']) type(line);
  t.regex(type('dir device.sys').at(3) ?? '', /Nov 24 2026 16:00:00 {3}device\.sys/);
});

test('dir of a pattern lists what matches, of a directory what it holds', t => {
  const { type } = operatorWith({ 'a.cfg': '', 'b.cfg': '', 'test/c.cfg': '' });
  const names = (lines: readonly string[]) => lines.filter(line => /^ +\d/.test(line)).map(line => line.slice(51).trim());
  t.deepEqual(names(type('dir *.cfg')), ['a.cfg', 'b.cfg']);
  t.deepEqual(names(type('dir test')), ['c.cfg']);
  t.is(type('dir test/').at(0), 'Directory of cfcard:/test/');
  t.is(type('dir test/c.cfg').at(0), 'Directory of cfcard:/test/');
});

test('dir of an empty directory says so between heading and total', t => {
  t.deepEqual(operatorWith().type('dir test'), [
    'Directory of cfcard:/test/',
    '',
    "Info: File can't be found in the directory",
    '',
    '1,024 KB total (1,023 KB free)',
  ]);
});

test('dir /all lists recycled files in brackets, dir does not', t => {
  const { type } = operatorWith({ 'a.txt': 'A', 'test/b.txt': 'B' });
  type('delete /quiet a.txt');
  type('delete /quiet test/b.txt');
  t.notRegex(type('dir').join('\n'), /a\.txt|recycle/);
  t.regex(type('dir /all').join('\n'), / {3}\[a\.txt\] /);
  t.notRegex(type('dir /all').join('\n'), /b\.txt/);
  t.regex(type('dir /all test').join('\n'), / {3}\[b\.txt\] /);
  t.regex(type('dir /all /all-filesystems').join('\n'), /\[a\.txt\]/);
  t.regex(type('dir /all-filesystems').join('\n'), /device\.sys/);
});

test('cd moves one log-in, pwd ends in a slash, cd alone goes to the root', t => {
  const { type } = operatorWith({ 'test/c.txt': '' });
  t.deepEqual(type('cd test'), []);
  t.deepEqual(type('pwd'), ['cfcard:/test/']);
  t.deepEqual(type('cd ..'), []);
  t.deepEqual(type('pwd'), ['cfcard:/']);
  type('cd cfcard:/test/');
  t.deepEqual(type('cd'), []);
  t.deepEqual(type('pwd'), ['cfcard:/']);
});

test('mkdir makes a directory and rmdir asks before it goes', t => {
  const { card, type } = operatorWith();
  t.deepEqual(type('mkdir dd'), ['Info: Create directory cfcard:/dd/...Done.']);
  t.deepEqual(type('rmdir dd/'), ['Info: Are you sure to remove directory cfcard:/dd/? [Y/N]:']);
  t.truthy(card.stat('dd'));
  t.deepEqual(type('rmdir dd/', 'yes'), [
    'Info: Are you sure to remove directory cfcard:/dd/? [Y/N]:',
    'Info: Removing directory cfcard:/dd/.......Done.',
  ]);
  t.is(card.stat('dd'), undefined);
});
