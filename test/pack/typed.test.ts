import test from 'ava';
import { messages } from '../../firmware-model/messages.ts';
import { deskOf } from '../support/desk.ts';
import { octetsOf, vocabularyOfPack } from '../support/small-pack.ts';
import { smallReference } from '../support/small-reference.ts';

const octets = octetsOf(smallReference);

test('a command of a pack is typed in short and leads to its view', t => {
  const { enter, ...desk } = atSystem();
  t.deepEqual(desk.type('br ket k1'), [held]);
  t.is(desk.prompt(), '[*HUAWEI-kettle-k1]');
  enter('hop 1 bitter');
  t.is(desk.prompt(), '[*HUAWEI-kettle-k1-hop-1]');
  enter('quit', 'quit');
  t.is(desk.prompt(), '[*HUAWEI]');
});

test('what a pack configures is held, displayed, replaced by its like, undone by its words', t => {
  const { enter, type } = atSystem();
  type('brew kettle k1 copper');
  enter(
    'temperature 65 hold 30',
    'temperature 66',
    'description for the winter',
    'hop 1 bitter grams 10',
    'quit',
    'hop 2 aroma',
    'quit',
    'hop 1 aroma',
    'quit',
    'commit',
  );
  t.deepEqual(shown(type('display this')), [
    '#',
    'brew kettle k1 copper',
    ' temperature 66',
    ' description for the winter',
    ' #',
    ' hop 1 bitter grams 10',
    ' #',
    ' hop 2 aroma',
    '#',
  ]);
  enter('undo temperature', 'undo hop 2', 'commit');
  t.deepEqual(shown(type('display this')), [
    '#',
    'brew kettle k1 copper',
    ' description for the winter',
    ' #',
    ' hop 1 bitter grams 10',
    '#',
  ]);
  enter('quit', 'undo brew kettle k1', 'commit');
  t.false(type('display current-configuration').some(line => line.includes('kettle')));
});

test('a value out of its range is wrong, under its first letter', t => {
  const { type, enter } = atSystem();
  type('brew kettle k1');
  t.deepEqual(type('temperature 111'), ['                               ^', "Error: Wrong parameter found at '^' position."]);
  t.deepEqual(type('temperature 65 hold 601').at(-1), "Error: Wrong parameter found at '^' position.");
  t.deepEqual(type('temperature').at(-1), "Error: Incomplete command found at '^' position.");
  t.deepEqual(type('temperature 65 66').at(-1), "Error: Unrecognized command found at '^' position.");
  enter('temperature 110');
});

test('? and Tab know the words of a pack, and what its table says of them', t => {
  const { help, tab, type } = atSystem();
  t.true(help('').some(line => line.trim() === 'brew'));
  t.deepEqual(help('brew '), ['  kettle', '']);
  t.deepEqual(help('brew kettle ').at(0), '  STRING<1-15>  Names the kettle');
  t.is(tab('br').text, 'brew ');
  t.is(tab('brew ke').text, 'brew kettle ');
  type('brew kettle k1');
  t.deepEqual(help('hop 1 '), ['  aroma', '  bitter  Goes in first', '']);
  t.deepEqual(help('temperature '), ['  INTEGER<20-110>  Sets how hot the kettle gets', '']);
});

test('kinds of values are those that the words name', t => {
  const { type } = atSystem();
  t.deepEqual(type('chill at 12:30:00 on 2026-11-26 from 192.0.2.1 to 2001:DB8::1 mac 00e0-fc12-3456'), [held]);
  for (const line of ['chill at 12:60:00', 'chill at 12:30:00 on 2026-02-30', 'chill at 12:30:00 on 2026-11-26 from 1.2.3']) {
    t.is(type(line).at(-1), "Error: Wrong parameter found at '^' position.", line);
  }
});

test('a secret of a pack is held as cipher text and is not in the history', t => {
  const { type } = atSystem();
  type('cellar key cipher Barley-1');
  type('commit');
  const lines = type('display current-configuration');
  t.true(lines.some(line => line.startsWith('cellar key cipher ')));
  t.false([...lines, ...type('display history-command')].some(line => line.includes('Barley-1')));
});

test('an interface leads to the view of its type, in one word or two, in full or short', t => {
  for (const line of ['interface GigabitEthernet 0/1/0', 'interface gigabitethernet0/1/0', 'int gi 0/1/0']) {
    const { type, prompt } = atSystem();
    t.deepEqual(type(line), [], line);
    t.is(prompt(), '[~HUAWEI-GigabitEthernet0/1/0]', line);
    t.deepEqual(type('spigot open'), [held]);
    type('commit');
    t.deepEqual(shown(type('display this')), ['#', 'interface GigabitEthernet0/1/0', ' spigot open', '#']);
  }
  const { type } = atSystem();
  type('interface Eth-Trunk1');
  t.is(type('spigot open').at(-1), "Error: Unrecognized command found at '^' position.");
  t.deepEqual(type('cask group g1'), [held]);
});

test('a command that a pack only knows says so, in every view where it is one', t => {
  const { type } = atSystem();
  t.deepEqual(type('display kettle'), [notEmulated]);
  t.deepEqual(type('dis ket k1 ver'), [notEmulated]);
  type('quit');
  t.deepEqual(type('stir all'), [notEmulated]);
});

test('a word of a pack may be called as it likes', t => {
  const syntax = ['tap { constructor | toString | <__proto__> | hasOwnProperty }', 'undo tap'];
  const page = { title: 'tap', views: ['System view', 'constructor view'], syntax, parameters: [], examples: [], chapter: '', page: '' };
  const desk = deskOf({ vocabularies: [vocabularyOfPack(octetsOf([...smallReference, page]))], view: 'system' });
  const { help, tab, type } = desk.operator();
  t.deepEqual(help('tap '), ['  STRING<1-3100>', '  constructor', '  hasOwnProperty', '  toString', '']);
  t.is(tab('tap c').text, 'tap constructor ');
  for (const word of ['constructor', 'toString', 'valueOf']) type(`tap ${word}`);
  type('commit');
  t.true(type('display current-configuration').includes('tap valueOf'));
});

test('an argument of a pack may be called as it likes', t => {
  const pages = [named('steep', '<__proto__>'), named('strain', '[ by <constructor> ] cup <valueOf>')];
  const { type, enter } = deskWithPack(octetsOf([...smallReference, ...pages]));
  type('steep a');
  enter('steep b', 'strain by d cup e', 'strain cup c', 'commit');
  const lines = type('display current-configuration').filter(line => /^(?:steep|strain)/.test(line));
  t.deepEqual(lines, ['steep a', 'steep b', 'strain by d cup e', 'strain cup c']);
});

test('what is held of a pack is saved, and a start knows it', t => {
  const desk = deskWithPack();
  const { type, running } = desk;
  for (const line of ['brew kettle k1', 'temperature 65', 'hop 1 bitter', 'quit', 'quit', 'commit']) type(line);
  const text = type('display current-configuration').join('\n');
  const { configuration, tally } = deskWithPack().restore(text);
  t.is(tally.known, 3);
  t.is(tally.held, 0);
  t.deepEqual([...configuration.keys()].sort(), [...running().keys()].sort());
});

const [held] = messages['not-emulated-but-held'].text.split('\n');
const [notEmulated] = messages['not-emulated'].text.split('\n');

function deskWithPack(pack = octets) {
  const desk = deskOf({ vocabularies: [vocabularyOfPack(pack)], view: 'system' });
  const operator = desk.operator();
  return { ...operator, prompt: () => operator.prompt, restore: desk.restore, running: () => desk.running };
}

const atSystem = deskWithPack;

/** A page of one line, which is undone by its arguments. */
function named(word: string, behind: string) {
  const syntax = [`${word} ${behind}`, `undo ${word} ${behind}`];
  return { title: word, views: ['System view'], syntax, parameters: [], examples: [], chapter: '', page: '' };
}

/** Without the end of the list. */
const shown = (lines: readonly string[]): readonly string[] => lines.filter(line => line !== 'return' && line !== '');
