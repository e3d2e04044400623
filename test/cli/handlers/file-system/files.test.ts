import test from 'ava';
import { content, operatorWith, text } from './card-operator.ts';

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
    'Warning: Move file cfcard:/a.txt to cfcard:/test/a.txt ?[Y/N] : ',
    'Info: Move file cfcard:/a.txt to cfcard:/test/a.txt...Done',
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
    'Info: Are you sure to delete cfcard:/a.txt? [Y/N]:',
    'Info: Deleting file cfcard:/a.txt...Done.',
  ]);
  t.is(card.stat('a.txt'), undefined);
  t.is(card.free(), free);
  t.deepEqual(type('undelete a.txt', 'yes'), [
    'Info: Are you sure to undelete cfcard:/a.txt ?[Y/N] : ',
    'Info: Undeleting file cfcard:/a.txt...Done.',
  ]);
  t.is(content(card, 'a.txt'), 'A');

  type('delete /quiet a.txt');
  t.deepEqual(type('reset recycle-bin', 'yes'), [
    'Info: Are you sure to clear all file in recycle bin? [Y/N]:',
    'Info: Clearing all file in recycle bin...Done.',
  ]);
  t.is(card.free(), free + 1);
  t.deepEqual(type('undelete a.txt', 'yes'), ["Error: File can't be found."]);
});

test('delete /unreserved warns and frees the room at once', t => {
  const { card, type } = operatorWith({ 'a.txt': 'A' });
  const free = card.free();
  t.deepEqual(type('delete /unreserved a.txt', 'yes'), [
    'Warning: The contents of file cfcard:/a.txt cannot be recycled. Continue? [Y/N]:',
    'Info: Unreserved deleting file cfcard:/a.txt......Done.',
  ]);
  t.is(card.free(), free + 1);
});

test('delete of a pattern asks for each file until all or cancel', t => {
  const files = { '1.txt': '', '2.txt': '', '3.txt': '', '4.txt': '' };
  const left = (...answers: string[]) => {
    const { card, type } = operatorWith(files);
    type('delete *.txt', ...answers);
    return card
      .list('')
      ?.map(entry => entry.name)
      .filter(name => name.endsWith('.txt'))
      .join();
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
