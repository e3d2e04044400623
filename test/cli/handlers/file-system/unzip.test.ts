import { zipSync } from 'fflate';
import test from 'ava';
import { content, operatorWith, text } from './card-operator.ts';

const archive = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, words]) => [name, text(words)])), { mtime: '1980-01-02' });
const many = (count: number) => archive(Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, ''])));

test('an archive of more files than a card has is refused, not attempted', t => {
  const { card, type } = operatorWith();
  card.write('many.zip', many(4097));
  t.deepEqual(type('unzip many.zip test', 'yes'), ['Error: cfcard:/many.zip is too large.']);
  t.deepEqual(card.list('test'), []);
  card.write('many.zip', many(4096));
  type('unzip many.zip test', 'yes');
  t.is(card.list('test')?.length, 4096);
});

test('no passes a file over that is there, cancel ends the command', t => {
  for (const [answer, second] of [
    ['no', 'new'],
    ['cancel', undefined],
  ] as const) {
    const { card, type } = operatorWith({ 'test/a.txt': 'old' });
    card.write('two.zip', archive({ 'a.txt': 'new', 'b.txt': 'new' }));
    const said = type('unzip two.zip test', 'yes', answer);
    t.deepEqual([content(card, 'test/a.txt'), content(card, 'test/b.txt')], ['old', second]);
    t.is(said.join().includes('Done'), answer === 'no');
  }
});

test('nothing is extracted where a file is in the way of a directory, on the card or in the archive, or would take the place of the archive', t => {
  for (const [files, there, said] of [
    [{ 'first.txt': 'x', a: 'x', 'a/b': 'x' }, {}, 'Error: cfcard:/test/a is not a directory.'],
    [{ 'first.txt': 'x', 'a/b': 'x', a: 'x' }, {}, 'Error: cfcard:/test/a is not a directory.'],
    [{ 'first.txt': 'x', 'a/b/c': 'x' }, { 'test/a': 'old' }, 'Error: cfcard:/test/a is not a directory.'],
    [{ 'first.txt': 'x', 'a/': '' }, { 'test/a': 'old' }, 'Error: cfcard:/test/a is not a directory.'],
    [{ 'first.txt': 'x', 'all.zip': 'x' }, {}, 'Error: The source and destination are the same file.'],
  ] as const) {
    const { card, type } = operatorWith(there);
    card.write('test/all.zip', archive(files));
    t.deepEqual(type('unzip test/all.zip test', 'yes', 'yes'), [said]);
    t.is(card.stat('test/first.txt'), undefined);
  }
});

test('one file that is in a directory of the archive is extracted into that directory, or to the name that is typed', t => {
  const { card, type } = operatorWith();
  card.write('s.zip', archive({ 'cfg/router.cer': 'x' }));
  type('unzip s.zip test', 'yes');
  t.is(content(card, 'test/cfg/router.cer'), 'x');
  t.is(card.stat('test/s.zip'), undefined);
  type('unzip s.zip test/mine.cer', 'yes');
  t.is(content(card, 'test/mine.cer'), 'x');
});
