import test, { type ExecutionContext } from 'ava';
import { CfCardError } from '../../../../src/flash/cf-card.ts';
import { content, operatorWith } from './card-operator.ts';

const refuses = test.macro((t: ExecutionContext, line: string, ...said: readonly string[]) => {
  const router = operatorWith({ 'a.txt': 'A', 'b.txt': 'B', 'test/c.txt': 'C', 'vrpcfg.zip': 'configuration' });
  const before = [router.card.list(''), router.card.list('test')];
  t.deepEqual(router.type(line, 'yes', 'yes', 'yes'), said);
  t.deepEqual([router.card.list(''), router.card.list('test')], before);
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
  card.list = directory => {
    if (directory === 'test') throw new CfCardError('CARD_READ_FAILED', 'test');
    return list(directory);
  };
  for (const line of ['dir test', 'dir test/*', 'delete test/*', 'rmdir test', 'zip test a.zip']) {
    t.is(type(line, 'yes').at(-1), 'Error: Failed to read cfcard:/test.', line);
  }
  t.is(type('dir')[0], 'Directory of cfcard:/', 'the router goes on');
});

test('a copy whose source cannot be read blames the source', t => {
  const { card, type } = operatorWith({ 'a.txt': 'A' });
  card.copy = from => {
    throw new CfCardError('CARD_READ_FAILED', from);
  };
  t.deepEqual(type('copy a.txt b.txt', 'yes').slice(1), ['Error: Failed to read cfcard:/a.txt.']);
});

/** RANCID goes on behind this wording, and behind no other. */
const missing = "Error: File can't be found.";
const noDirectory = 'Error: The file or directory does not exist.';
test('cd to what is missing', refuses, 'cd none', noDirectory);
test('cd to a file', refuses, 'cd a.txt', 'Error: cfcard:/a.txt is not a directory.');
test('dir of what is missing', refuses, 'dir none', missing);
test('dir of a pattern that matches nothing', refuses, 'dir *.none', missing);
test('mkdir of a name in use', refuses, 'mkdir a.txt', 'Error: cfcard:/a.txt already exists.');
test('mkdir in what is missing', refuses, 'mkdir none/dd', noDirectory);
test('mkdir in a system directory', refuses, 'mkdir $_license/dd', 'Error: cfcard:/$_license/dd/ is protected.');
test('mkdir below eight levels', refuses, 'mkdir 1/2/3/4/5/6/7/8/9', 'Error: The path has more than 8 levels of directories.');
test('rmdir of what is missing', refuses, 'rmdir none', noDirectory);
test('rmdir of a file', refuses, 'rmdir a.txt', 'Error: cfcard:/a.txt is not a directory.');
test('rmdir of a directory that is not empty', refuses, 'rmdir test', 'Error: The directory cfcard:/test/ is not empty.');
test('rmdir of a system directory', refuses, 'rmdir $_license', 'Error: cfcard:/$_license/ is protected.');
test('rmdir of the root', refuses, 'rmdir cfcard:/', 'Error: The directory cfcard:/ is a working directory.');
test('copy of what is missing', refuses, 'copy none b.txt', missing);
test('copy of a directory', refuses, 'copy test x', 'Error: cfcard:/test is a directory.');
test('copy onto itself', refuses, 'copy a.txt cfcard:/a.txt', 'Error: The source and destination are the same file.');
test('copy into a directory that is missing', refuses, 'copy a.txt none/', noDirectory);
test('copy to a name in a directory that is missing', refuses, 'copy a.txt none/b.txt', noDirectory);
test('move to a name in a directory that is missing', refuses, 'move a.txt none/b.txt', noDirectory);
test('copy into a system directory', refuses, 'copy a.txt $_license', 'Error: cfcard:/$_license/a.txt is protected.');
test('copy over the system software', refuses, 'copy a.txt V800R012C10.cc', 'Error: cfcard:/V800R012C10.cc is protected.');
test(
  'copy to the card of a board that is not there',
  refuses,
  'copy a.txt slave#cfcard:/',
  'Error: The device of slave#cfcard:/ does not exist.',
);
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
for (const line of [
  'dir none',
  'dir test/none',
  'zip none a.zip',
  'unzip none.zip a',
  'rename none b',
  'move none test',
  'reset recycle-bin none',
]) {
  test(`a file that is missing has one wording: ${line}`, refuses, line, missing);
}
test('names above the root stay on the card', refuses, 'more ../../../etc/passwd', missing);
