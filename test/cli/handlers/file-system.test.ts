import { zipSync } from 'fflate';
import test, { type ExecutionContext } from 'ava';
import type { NonVolatile } from '../../../src/control-plane/state.ts';
import { CfCardError } from '../../../src/flash/cf-card.ts';
import { MemoryCard } from '../../../src/flash/memory-card.ts';
import { operator } from '../../support/operator.ts';

const text = (words: string) => new TextEncoder().encode(words);
const morning = Date.UTC(2026, 10, 24, 8, 0, 0);

/** An operator at a router with these files; `test` is a directory, the software in use is `V800R012C10.cc`. */
function operatorWith(files: Readonly<Record<string, string>> = {}, capacity = 1024 * 1024) {
  const card = new MemoryCard({ capacity, now: () => morning });
  card.makeDirectory('$_license');
  card.makeDirectory('test');
  for (const [path, words] of Object.entries({ 'V800R012C10.cc': 'software', 'device.sys': 'hardware', ...files })) card.write(path, text(words));
  const board = { nextStartup: { systemSoftware: 'cfcard:/V800R012C10.cc', savedConfiguration: 'cfcard:/vrpcfg.zip' } };
  const nonVolatile = { cfCard: card, board } as unknown as NonVolatile; // file commands look at no more of the board than this
  return { card, ...operator({ facts: { nonVolatile } }) };
}

const content = (card: MemoryCard, path: string) => {
  const bytes = card.read(path);
  return bytes && Buffer.from(bytes).toString();
};

const refuses = test.macro((t: ExecutionContext, line: string, ...said: readonly string[]) => {
  const router = operatorWith({ 'a.txt': 'A', 'b.txt': 'B', 'test/c.txt': 'C', 'vrpcfg.zip': 'configuration' });
  const before = [router.card.list(''), router.card.list('test')];
  t.deepEqual(router.type(line, 'yes', 'yes', 'yes'), said);
  t.deepEqual([router.card.list(''), router.card.list('test')], before);
});

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
    'Directory of cfcard:/test/', '', "Info: File can't be found in the directory", '', '1,024 KB total (1,023 KB free)',
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
    'Info: Are you sure to remove directory cfcard:/dd/? [Y/N]:', 'Info: Removing directory cfcard:/dd/.......Done.',
  ]);
  t.is(card.stat('dd'), undefined);
});

test('copy asks, copies, and keeps the name in a directory', t => {
  const { card, type } = operatorWith({ 'a.txt': 'A' });
  t.deepEqual(type('copy a.txt test', 'yes'), [
    'Info: Are you sure to copy cfcard:/a.txt to cfcard:/test/a.txt? [Y/N]:',
    '100%  complete',
    'Info: Copying file cfcard:/a.txt to cfcard:/test/a.txt...Done.',
  ]);
  t.is(content(card, 'test/a.txt'), 'A');
  t.is(content(card, 'a.txt'), 'A');
});

test('copy over a file asks once more, and no leaves the file', t => {
  const { card, type } = operatorWith({ 'a.txt': 'A', 'b.txt': 'B' });
  const question = 'Info: The file cfcard:/b.txt already exists. Are you sure to overwrite it? [Yes/No/Cancel]:';
  t.is(type('copy a.txt b.txt', 'yes', 'no').at(-1), question);
  t.is(content(card, 'b.txt'), 'B');
  type('copy a.txt b.txt all', 'yes', 'cancel');
  t.is(content(card, 'b.txt'), 'B');
  type('copy a.txt b.txt', 'yes', 'yes');
  t.is(content(card, 'b.txt'), 'A');
});

test('move takes the file along, into a directory under its name', t => {
  const { card, type } = operatorWith({ 'a.txt': 'A' });
  t.deepEqual(type('move a.txt test/', 'yes'), [
    'Warning: Move file cfcard:/a.txt to cfcard:/test/a.txt ?[Y/N] : ', 'Info: Move file cfcard:/a.txt to cfcard:/test/a.txt...Done',
  ]);
  t.is(content(card, 'a.txt'), undefined);
  t.is(content(card, 'test/a.txt'), 'A');
});

test('rename gives files and directories another name in their place', t => {
  const { card, type } = operatorWith({ 'sample.txt': 'S', 'test/c.txt': 'C' });
  t.deepEqual(type('rename sample.txt sample.bak', 'yes'), [
    'Info: Rename file cfcard:/sample.txt to cfcard:/sample.bak ?[Y/N] : ',
    'Info: Renaming file cfcard:/sample.txt to cfcard:/sample.bak...Done.',
  ]);
  t.is(content(card, 'sample.bak'), 'S');
  type('rename test old', 'yes');
  t.is(content(card, 'old/c.txt'), 'C');
});

test('a deleted file comes back, and takes its room until the bin is reset', t => {
  const { card, type } = operatorWith({ 'a.txt': 'A' });
  const free = card.free();
  t.deepEqual(type('delete a.txt', 'yes'), [
    'Info: Are you sure to delete cfcard:/a.txt? [Y/N]:', 'Info: Deleting file cfcard:/a.txt...Done.',
  ]);
  t.is(card.stat('a.txt'), undefined);
  t.is(card.free(), free);
  t.deepEqual(type('undelete a.txt', 'yes'), [
    'Info: Are you sure to undelete cfcard:/a.txt ?[Y/N] : ', 'Info: Undeleting file cfcard:/a.txt...Done.',
  ]);
  t.is(content(card, 'a.txt'), 'A');

  type('delete /quiet a.txt');
  t.deepEqual(type('reset recycle-bin', 'yes'), [
    'Info: Are you sure to clear all file in recycle bin? [Y/N]:', 'Info: Clearing all file in recycle bin...Done.',
  ]);
  t.is(card.free(), free + 1);
  t.deepEqual(type('undelete a.txt', 'yes'), ['Error: The file or directory does not exist.']);
});

test('delete /unreserved warns and frees the room at once', t => {
  const { card, type } = operatorWith({ 'a.txt': 'A' });
  const free = card.free();
  t.deepEqual(type('delete /unreserved a.txt', 'yes'), [
    'Warning: The contents of file cfcard:/a.txt cannot be recycled. Continue? [Y/N]:', 'Info: Unreserved deleting file cfcard:/a.txt......Done.',
  ]);
  t.is(card.free(), free + 1);
});

test('delete of a pattern asks for each file until all or cancel', t => {
  const files = { '1.txt': '', '2.txt': '', '3.txt': '', '4.txt': '' };
  const left = (...answers: string[]) => {
    const { card, type } = operatorWith(files);
    type('delete *.txt', ...answers);
    return card.list('')?.map(entry => entry.name).filter(name => name.endsWith('.txt')).join();
  };
  t.is(left('yes', 'no', 'yes', 'no'), '2.txt,4.txt');
  t.is(left('no', 'all'), '1.txt');
  t.is(left('yes', 'cancel'), '2.txt,3.txt,4.txt');
});

test('a pattern spares protected files and takes the rest', t => {
  const { card, type } = operatorWith({ 'other.cc': '' });
  t.deepEqual(type('delete /quiet *.cc'), ['Error: cfcard:/V800R012C10.cc is protected.', 'Info: Deleting file cfcard:/other.cc...Done.']);
  t.truthy(card.stat('V800R012C10.cc'));
});

test('reset recycle-bin of one file leaves the others, /f asks nothing', t => {
  const { type } = operatorWith({ 'a.txt': 'A', 'b.txt': 'B' });
  type('delete /quiet *.txt');
  t.is(type('reset recycle-bin a.txt', 'yes').at(-1), 'Info: Clearing file cfcard:/a.txt in recycle bin...Done.');
  t.regex(type('dir /all').join('\n'), /\[b\.txt\]/);
  t.deepEqual(type('reset recycle-bin /f'), ['Info: Clearing all file in recycle bin...Done.']);
  t.notRegex(type('dir /all').join('\n'), /txt/);
});

test('undelete over a new file of the name asks before it is lost', t => {
  const { card, type } = operatorWith({ 'a.txt': 'old' });
  type('delete /quiet a.txt');
  card.write('a.txt', text('new'));
  type('undelete a.txt', 'yes', 'no');
  t.is(content(card, 'a.txt'), 'new');
  type('undelete a.txt', 'yes', 'yes');
  t.is(content(card, 'a.txt'), 'old');
});

test('file prompt quiet silences every question, and alert brings them back', t => {
  const { card, type } = operatorWith({ 'a.txt': 'A', 'b.txt': 'B' });
  for (const line of ['system-view immediately', 'file prompt quiet', 'quit']) type(line);
  t.deepEqual(type('copy a.txt b.txt'), ['100%  complete', 'Info: Copying file cfcard:/a.txt to cfcard:/b.txt...Done.']);
  t.deepEqual(type('delete a.txt'), ['Info: Deleting file cfcard:/a.txt...Done.']);
  t.deepEqual(type('rmdir test'), ['Info: Removing directory cfcard:/test/.......Done.']);
  t.is(content(card, 'b.txt'), 'A');
  for (const line of ['system-view immediately', 'file prompt alert', 'quit']) type(line);
  t.deepEqual(type('delete b.txt'), ['Info: Are you sure to delete cfcard:/b.txt? [Y/N]:']);
});

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

test('a failing or full card is answered with an error, and the old file stays', t => {
  const { card, type } = operatorWith({ 'a.txt': 'A'.repeat(600), 'b.txt': 'B' }, 1000);
  t.is(type('copy a.txt b.txt', 'yes', 'yes').at(-1), 'Error: There is not enough space on the storage device.');
  card.failNextWrite();
  t.is(type('move a.txt b.txt', 'yes', 'yes').at(-1), 'Error: Failed to write cfcard:/b.txt.');
  card.failNextWrite();
  t.is(type('delete a.txt', 'yes').at(-1), 'Error: Failed to write cfcard:/a.txt.');
  t.is(content(card, 'b.txt'), 'B');
  t.is(content(card, 'a.txt')?.length, 600);
});

test('a directory that the host does not let anybody read is an error of every command that comes by it', t => {
  const { card, type } = operatorWith();
  const list = card.list.bind(card);
  card.list = directory => { if (directory === 'test') throw new CfCardError('CARD_READ_FAILED', 'test'); return list(directory); };
  for (const line of ['dir test', 'dir test/*', 'delete test/*', 'rmdir test', 'zip test a.zip']) {
    t.is(type(line, 'yes').at(-1), 'Error: Failed to read cfcard:/test.', line);
  }
  t.is(type('dir')[0], 'Directory of cfcard:/', 'the router goes on');
});

test('a copy whose source cannot be read blames the source', t => {
  const { card, type } = operatorWith({ 'a.txt': 'A' });
  card.copy = from => { throw new CfCardError('CARD_READ_FAILED', from); };
  t.deepEqual(type('copy a.txt b.txt', 'yes').slice(1), ['Error: Failed to read cfcard:/a.txt.']);
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
  t.deepEqual(card.list('test')?.map(entry => entry.name), ['evil.zip']);
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

const missing = 'Error: The file or directory does not exist.';
test('cd to what is missing', refuses, 'cd none', missing);
test('cd to a file', refuses, 'cd a.txt', 'Error: cfcard:/a.txt is not a directory.');
test('dir of what is missing', refuses, 'dir none', missing);
test('dir of a pattern that matches nothing', refuses, 'dir *.none', missing);
test('mkdir of a name in use', refuses, 'mkdir a.txt', 'Error: cfcard:/a.txt already exists.');
test('mkdir in what is missing', refuses, 'mkdir none/dd', missing);
test('mkdir in a system directory', refuses, 'mkdir $_license/dd', 'Error: cfcard:/$_license/dd/ is protected.');
test('mkdir below eight levels', refuses, 'mkdir 1/2/3/4/5/6/7/8/9', 'Error: The path has more than 8 levels of directories.');
test('rmdir of what is missing', refuses, 'rmdir none', missing);
test('rmdir of a file', refuses, 'rmdir a.txt', 'Error: cfcard:/a.txt is not a directory.');
test('rmdir of a directory that is not empty', refuses, 'rmdir test', 'Error: The directory cfcard:/test/ is not empty.');
test('rmdir of a system directory', refuses, 'rmdir $_license', 'Error: cfcard:/$_license/ is protected.');
test('rmdir of the root', refuses, 'rmdir cfcard:/', 'Error: The directory cfcard:/ is a working directory.');
test('copy of what is missing', refuses, 'copy none b.txt', missing);
test('copy of a directory', refuses, 'copy test x', 'Error: cfcard:/test is a directory.');
test('copy onto itself', refuses, 'copy a.txt cfcard:/a.txt', 'Error: The source and destination are the same file.');
test('copy into a directory that is missing', refuses, 'copy a.txt none/', missing);
test('copy to a name in a directory that is missing', refuses, 'copy a.txt none/b.txt', missing);
test('move to a name in a directory that is missing', refuses, 'move a.txt none/b.txt', missing);
test('copy into a system directory', refuses, 'copy a.txt $_license', 'Error: cfcard:/$_license/a.txt is protected.');
test('copy over the system software', refuses, 'copy a.txt V800R012C10.cc', 'Error: cfcard:/V800R012C10.cc is protected.');
test('copy to the card of a board that is not there', refuses, 'copy a.txt slave#cfcard:/', 'Error: The device of slave#cfcard:/ does not exist.');
test('copy to a forbidden name', refuses, 'copy a.txt a*b', 'Error: Invalid file name a*b.');
test('move of a directory', refuses, 'move test x', 'Error: cfcard:/test is a directory.');
test('move of the next startup configuration', refuses, 'move vrpcfg.zip test', 'Error: cfcard:/vrpcfg.zip is protected.');
test('move with a wildcard', refuses, 'move *.txt test', 'Error: Invalid file name *.txt.');
test('rename to a name in use', refuses, 'rename a.txt b.txt', 'Error: cfcard:/b.txt already exists.');
test('rename to another directory', refuses, 'rename a.txt test/a.txt', 'Error: The source and destination must be in the same directory.');
test('rename of a protected file', refuses, 'rename device.sys x', 'Error: cfcard:/device.sys is protected.');
test('delete of what is missing', refuses, 'delete none', missing);
test('delete of a directory', refuses, 'delete test', 'Error: cfcard:/test is a directory.');
test('delete of device.sys', refuses, 'delete device.sys', 'Error: cfcard:/device.sys is protected.');
test('delete of the next startup configuration', refuses, 'delete /unreserved vrpcfg.zip', 'Error: cfcard:/vrpcfg.zip is protected.');
test('undelete of what was not deleted', refuses, 'undelete a.txt', missing);
test('more of a directory', refuses, 'more test', 'Error: cfcard:/test is a directory.');
test('more of what is missing', refuses, 'more none', missing);
test('tail of what is missing', refuses, 'tail none', missing);
test('names above the root stay on the card', refuses, 'more ../../../etc/passwd', missing);
