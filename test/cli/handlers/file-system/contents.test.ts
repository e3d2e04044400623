import { zipSync } from 'fflate';
import test from 'ava';
import { content, operatorWith, text } from './card-operator.ts';

test('more shows a text file, and from an offset in bytes', t => {
  const { type } = operatorWith({ 'a.txt': 'one\r\ntwo\r\nthree' });
  t.deepEqual(type('more a.txt'), ['one', 'two', 'three']);
  t.deepEqual(type('more a.txt 5'), ['two', 'three']);
  t.deepEqual(type('more a.txt 999'), []);
});

test('more never sends what a terminal would obey', t => {
  const { type } = operatorWith({ 'a.bin': '\x1b[2Jwiped\x07\x00ü\n' });
  t.deepEqual(type('more a.bin'), ['.[2Jwiped....']);
});

test('more of a file longer than one piece loses no line', t => {
  const lines = Array.from({ length: 5000 }, (_, number) => `line ${number}`);
  t.deepEqual(operatorWith({ 'a.txt': `${lines.join('\n')}\n` }).type('more a.txt'), lines);
});

test('tail shows the last ten lines, or as many as told', t => {
  const lines = Array.from({ length: 30 }, (_, number) => `line ${number}`);
  const { type } = operatorWith({ 'a.log': `${lines.join('\n')}\n` });
  t.deepEqual(type('tail a.log'), lines.slice(-10));
  t.deepEqual(type('tail a.log 2'), lines.slice(-2));
  t.deepEqual(type('tail a.log 0'), []);
});

test('zip and unzip give back what they were given', t => {
  const { card, type } = operatorWith({ 'file1.txt': 'text '.repeat(1000) });
  t.deepEqual(type('zip file1.txt file1.zip', 'yes'), [
    'Info: Compress cfcard:/file1.txt to cfcard:/file1.zip? [Y/N]:',
    '100%  complete',
    'Info: Compressing file cfcard:/file1.txt to cfcard:/file1.zip...Done.',
  ]);
  t.true((card.stat('file1.zip')?.size ?? 0) < 1000);
  t.is(type('unzip file1.zip file2.txt', 'yes').at(-1), 'Info: Decompressing file cfcard:/file1.zip to cfcard:/file2.txt...Done.');
  t.is(content(card, 'file2.txt'), content(card, 'file1.txt'));
});

test('a file extracted into a directory keeps the name it has in the archive', t => {
  const { card, type } = operatorWith({ 'a.cfg': 'A' });
  type('zip a.cfg b.zip', 'yes');
  type('unzip b.zip test', 'yes');
  t.is(content(card, 'test/a.cfg'), 'A');
});

test('an archive of a path that leads elsewhere is extracted under its own name', t => {
  const { card, type } = operatorWith();
  card.write('evil.zip', zipSync({ '../../outside': text('x') }, { mtime: '1980-01-02' }));
  type('unzip evil.zip test', 'yes');
  t.deepEqual(
    card.list('test')?.map(entry => entry.name),
    ['evil.zip'],
  );
});

test('a broken archive is refused, and a flipped bit is noticed', t => {
  const { card, type } = operatorWith({ 'a.txt': 'A'.repeat(50), 'b.zip': 'no archive' });
  t.is(type('unzip b.zip c.txt', 'yes').at(-1), 'Error: cfcard:/b.zip is not a valid compressed file.');
  type('zip a.txt d.zip', 'yes');
  const bytes = card.read('d.zip') ?? new Uint8Array();
  bytes[38] = (bytes[38] ?? 0) ^ 1;
  card.write('d.zip', bytes);
  t.is(type('unzip d.zip c.txt', 'yes').at(-1), 'Error: cfcard:/d.zip is not a valid compressed file.');
  t.is(card.stat('c.txt'), undefined);
});

test('zip of a software image is refused, not attempted', t => {
  const { card, type } = operatorWith({}, 2_000_000_000);
  card.reserve('V.cc', 900_000_000);
  t.deepEqual(type('zip V.cc V.zip', 'yes'), ['Error: cfcard:/V.cc is too large.']);
});

test('a directory goes into an archive and comes out of it in another directory, with all that is in it', t => {
  const { card, type } = operatorWith({ 'test/a.cfg': 'A' });
  card.makeDirectory('test/sub');
  card.makeDirectory('test/empty');
  card.write('test/sub/b.txt', text('B'));
  card.makeDirectory('out');
  type('zip test all.zip', 'yes');
  t.deepEqual(type('unzip all.zip out/', 'yes'), [
    'Info: Extract cfcard:/all.zip to cfcard:/out/? [Y/N]:',
    '100%  complete',
    'Info: Decompressing file cfcard:/all.zip to cfcard:/out/...Done.',
  ]);
  t.deepEqual([content(card, 'out/a.cfg'), content(card, 'out/sub/b.txt'), card.stat('out/empty')?.kind], ['A', 'B', 'directory']);
});

test('several files need a directory that is there, and each one that is there already is asked about', t => {
  const { card, type } = operatorWith();
  card.write('two.zip', zipSync({ 'a.txt': text('new'), 'b.txt': text('new') }, { mtime: '1980-01-02' }));
  t.deepEqual(type('unzip two.zip none'), ['Error: The file or directory does not exist.']);
  t.deepEqual(type('unzip two.zip device.sys'), ['Error: cfcard:/device.sys is protected.']);
  card.write('test/a.txt', text('old'));
  t.regex(type('unzip two.zip test', 'yes', 'no').join(), /a\.txt already exists/);
  t.deepEqual([content(card, 'test/a.txt'), content(card, 'test/b.txt')], ['old', 'new']);
});

test('of an archive with a file that the router can have at no such place nothing is extracted', t => {
  const { card, type } = operatorWith();
  for (const name of ['../../outside', 'a b.txt', '1/2/3/4/5/6/7/8/9.txt', 'x'.repeat(250)]) {
    card.write('evil.zip', zipSync({ 'a.txt': text('x'), [name]: text('x') }, { mtime: '1980-01-02' }));
    t.regex(type('unzip evil.zip test', 'yes').join(), /^Error:/);
  }
  card.write('evil.zip', zipSync({ 'a.txt': text('x'), '$_license/b': text('x'), 'device.sys': text('x') }, { mtime: '1980-01-02' }));
  t.regex(type('unzip evil.zip cfcard:/', 'yes').join(), /is protected/);
  t.deepEqual([card.list('test'), card.stat('a.txt')], [[], undefined]);
});
