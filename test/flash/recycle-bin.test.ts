import test from 'ava';
import { visibleEntries } from '../../src/flash/directory.ts';
import { MemoryCard } from '../../src/flash/memory-card.ts';
import { purge, purgeAll, recycle, recycleBin, recycledFiles, restore } from '../../src/flash/recycle-bin.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function cardWith(files: Readonly<Record<string, string>>): MemoryCard {
  const card = new MemoryCard({ capacity: 1000 });
  card.makeDirectory('test');
  for (const [path, text] of Object.entries(files)) card.write(path, bytes(text));
  return card;
}

test('a file in the recycle bin takes as much room as before', t => {
  const card = cardWith({ a: 'text' });
  recycle(card, 'a');
  t.is(card.free(), 996);
  purge(card, 'a');
  t.is(card.free(), 1000);
});

test('files of one name from two directories are both kept and restored apart', t => {
  const card = cardWith({ a: 'root', 'test/a': 'test' });
  recycle(card, 'a');
  recycle(card, 'test/a');
  t.deepEqual(
    recycledFiles(card).map(file => file.path),
    ['a', 'test/a'],
  );
  restore(card, 'test/a');
  t.deepEqual(card.read('test/a'), bytes('test'));
  t.deepEqual(
    recycledFiles(card).map(file => file.path),
    ['a'],
  );
});

test('of two files deleted from one place the later one is kept', t => {
  const card = cardWith({ a: 'one' });
  recycle(card, 'a');
  card.write('a', bytes('two'));
  recycle(card, 'a');
  restore(card, 'a');
  t.deepEqual(card.read('a'), bytes('two'));
});

test('the recycle bin shows in no directory', t => {
  const card = cardWith({ a: 'text' });
  recycle(card, 'a');
  t.deepEqual(
    visibleEntries(card, '')?.map(entry => entry.name),
    ['test'],
  );
});

test('what the host has put into the bin under an impossible name is not shown, but goes when the bin is reset', t => {
  const card = cardWith({ a: 'text' });
  recycle(card, 'a');
  for (const name of ['\x1b[2J', 'two words', 'a::b', '..']) card.write(`${recycleBin}/${name === '..' ? ':..' : name}`, bytes('x'));
  t.deepEqual(
    recycledFiles(card).map(({ path }) => path),
    ['a'],
  );
  purgeAll(card);
  t.is(card.free(), 1000);
});

test('directories are not recycled', t => {
  t.throws(() => recycle(cardWith({}), 'test'), { message: /^CARD_NOT_A_FILE/ });
});

test('a file does not come back when its directory is gone', t => {
  const card = cardWith({ 'test/a': 'text' });
  recycle(card, 'test/a');
  card.removeDirectory('test');
  t.throws(() => restore(card, 'test/a'), { message: /^CARD_NOT_FOUND/ });
  t.is(recycledFiles(card).length, 1);
});

test('names that only the host can make are not shown but take room', t => {
  const card = cardWith({ 'two words': 'text' });
  t.deepEqual(
    visibleEntries(card, '')?.map(entry => entry.name),
    ['test'],
  );
  t.is(card.free(), 996);
});
