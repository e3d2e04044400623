import test from 'ava';
import { pagesOf } from '../../support/chapter.ts';
import { operator } from '../../support/operator.ts';
import { samplePages } from '../../support/sample-pages.ts';

function engineer() {
  return operator({ pages: { ...pagesOf('basic'), ...samplePages }, handlers: {} });
}

const operators = [
  '  |     Matching output',
  '  >     Redirect the output to a file',
  '  >>    Redirect the output to a file in append mode',
];

test('a bare question mark heads the list of first words, and an empty line ends it', t => {
  const lines = engineer().help('');
  t.is(lines[0], 'Current view commands:');
  t.is(lines[1], '  delete         Delete a file');
  t.is(lines.at(-1), '');
});

test('behind a blank stands all that may follow, and descriptions stop at column 80', t => {
  t.deepEqual(engineer().help('display pki cert_list '), [
    '  domain  PKI domain whose certificates are displayed, or those of all domains',
    '          when no domain is named at all here',
    '  |       Matching output',
    '  >       Redirect the output to a file',
    '  >>      Redirect the output to a file in append mode',
    '  <cr>',
    '',
  ]);
});

test('parameters go before keywords, <cr> goes last', t => {
  t.deepEqual(engineer().help('dir '), ['  STRING<1-64>  Name of the file', '  /all          Deleted files, too', '  <cr>', '']);
});

test('options in any order are offered until each has been typed', t => {
  const { help } = engineer();
  t.deepEqual(help('display pki certificate ').slice(0, 2), ['  ca     CA certificate', '  local  Local certificate']);
  t.deepEqual(help('display pki certificate local '), ['  ca    CA certificate', ...operators, '  <cr>', '']);
});

test('directly behind characters stand the keywords that begin so, two to a row', t => {
  t.deepEqual(engineer().help('d'), ['  delete                                  dir', '  display', '']);
});

test('directly behind a value stands the parameter that takes it', t => {
  const { help } = engineer();
  t.deepEqual(help('screen-length 3'), ['  INTEGER<0-512>  Number of lines, 0 for no stops', '']);
  t.deepEqual(help('screen-length 600'), [`${' '.repeat(22)}^`, "Error: Wrong parameter found at '^' position."]);
});

test('where words lead nowhere the question mark gives the error of Enter', t => {
  const { help } = engineer();
  t.deepEqual(help('foo '), [`${' '.repeat(8)}^`, "Error: Unrecognized command found at '^' position."]);
  t.deepEqual(help('d '), [`${' '.repeat(8)}^`, "Error: Ambiguous command found at '^' position."]);
});

test('output can be filtered or repeated in eight ways or written to a file, and a search needs an expression', t => {
  const { help } = engineer();
  t.deepEqual(help('display lines | i '), help('display lines | include '));
  t.deepEqual(help('display lines | i'), ['  ignore-case                             include', '']);
  t.is(help('display lines | ').length, 9);
  t.deepEqual(help('display lines | include '), ['  TEXT<1-255>  Regular expression', '']);
  t.deepEqual(help('display lines | count '), ['  |     Matching output', '  <cr>', '']);
  t.deepEqual(help('display lines > '), ['  STRING<1-255>  Name of the file', '']);
  t.deepEqual(help('display lines > a.txt '), ['  <cr>', '']);
});

test('run is helped with in the words of the user view', t => {
  const router = engineer();
  router.type('system-view');
  t.deepEqual(router.help('run de'), ['  delete', '']);
});

/** The first words of the rows. */
const wordsOf = (lines: readonly string[]) => lines.filter(line => line !== '').map(line => line.trim().split(/ {2,}/)[0]);

test('where an interface stands its types are listed, among the keywords, and no value in their place', t => {
  const system = operator({ view: 'system' });
  const words = wordsOf(system.help('interface '));
  for (const type of ['Eth-Trunk', 'GigabitEthernet', 'LoopBack', 'Vlanif']) t.true(words.includes(type), type);
  t.deepEqual(
    words.filter(word => /STRING|<value>/.test(word ?? '')),
    [],
  );
  t.true(system.help('display interface ').some(line => line.startsWith('  LoopBack ')));
  t.true(wordsOf(system.help('display interface ')).includes('brief'));
});

test('directly behind letters the types are listed that begin so, whatever their case', t => {
  t.deepEqual(operator({ view: 'system' }).help('interface lo'), ['  LoopBack', '']);
  t.deepEqual(operator({ view: 'system' }).help('display interface b'), ['  brief', '']);
});

test('only the type is listed that may stand there', t => {
  const bench = operator({ view: 'system' });
  bench.enter('interface GigabitEthernet1/0/0');
  const words = wordsOf(bench.help('eth-trunk '));
  t.false(words.includes('GigabitEthernet'), words.join());
});

test('every keyword that may follow display and undo is described, known or emulated', t => {
  const system = operator({ view: 'system' });
  const bare = ['display ', 'undo ', ''].flatMap(line => system.help(line).filter(row => /^ {2}[a-z][\w-]*$/.test(row)));
  t.deepEqual(bare, []);
});

test('an argument that a page describes is told once, whatever else is held of the same words', t => {
  const system = operator({ view: 'system' });
  t.deepEqual(
    system.help('user-interface vty ').filter(line => line.includes('INTEGER')),
    ['  INTEGER<0-20>    Number of the first user interface'],
  );
  system.enter('interface GigabitEthernet1/0/0');
  t.deepEqual(system.help('ip address 1.1.1.1 '), ['  X.X.X.X        Mask', '  INTEGER<0-32>  Length of the mask', '']);
});
