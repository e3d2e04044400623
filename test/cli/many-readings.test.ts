import test from 'ava';
import { mayEnd, settle, walk } from '../../src/cli/grammar/walk.ts';
import { splitWords } from '../../src/cli/grammar/words.ts';
import { formsOf } from '../support/corpus.ts';

/** How words are read by one form. */
function read(form: string, words: readonly string[]) {
  const line = words.join(' ');
  const { paths, fitted } = walk(formsOf([form]), splitWords(line), line);
  return { paths, fitted, settled: settle(paths, fitted) };
}

const values = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `1/0/${at}`);

for (const form of [
  'watch { <type> <number> | <name> } &<1-40> [ times <times> ]',
  'watch { <a> <b> <c> | <d> | <e> } &<1-40> times <times>',
  'watch <group> { <a> | <b> } &<1-40>',
]) {
  test(`what goes on alike is few readings: ${form}`, t => {
    const { paths, fitted } = read(form, ['watch', ...values(14)]);
    t.is(fitted, 15);
    t.true(paths.length < 100, String(paths.length));
  });
}

test('a line of thirty values that can be read in a million ways is read, and read to its end', t => {
  const form = 'watch { <type> <number> | <name> } &<1-40> [ times <times> ]';
  const { paths, settled } = read(form, ['watch', ...values(30), 'times', '7']);
  t.true(paths.length < 100, String(paths.length));
  t.true(typeof settled === 'object' && 'path' in settled && mayEnd(settled.path) && settled.path.taken.at(-1)?.value === '7');
});

test('what can be read in a few ways only keeps all of them', t => {
  t.is(read('watch { <type> <number> | <name> } &<1-4>', ['watch', ...values(4)]).paths.length, 8);
});
