import test from 'ava';
import { type Configuration, emptyConfiguration } from '../../src/config/configuration.ts';
import { keysByWords, keysOfLine } from '../../src/config/by-words.ts';
import { applyEdit } from '../../src/config/edit.ts';
import { HeldKeys } from '../../src/config/held-keys.ts';

/** Lines held in one section, in this order. */
function held(...lines: readonly string[]): Configuration {
  const keys = new HeldKeys();
  return lines.reduce<Configuration>((at, line) => {
    const key = keys.keyOf(line, at, '');
    return applyEdit(at, { op: 'set', path: [], key, node: { line, args: {}, held: true } });
  }, emptyConfiguration);
}

const meant = (lines: Configuration, words: string) => keysByWords(lines, words).map(key => lines.get(key)?.line);

test('equal lines are as many as there are, and a line that looks like the key of another is itself', t => {
  const lines = held('a', 'a', 'a\n2', 'a', 'a\n2', 'b');
  t.is(lines.size, 6);
  t.deepEqual(
    [...lines.values()].map(({ line }) => line),
    ['a', 'a', 'a\n2', 'a', 'a\n2', 'b'],
  );
});

test('whatever the order, a line is found by its own text only', t => {
  const lines = held('a', 'a\n2', 'a', 'a');
  t.is(lines.size, 4);
  t.deepEqual(meant(lines, 'a'), ['a', 'a', 'a']);
  t.deepEqual(meant(lines, 'a\n2'), ['a\n2']);
});

test('the same lines have the same keys at every start', t => {
  t.deepEqual([...held('a', 'b', 'a').keys()], [...held('a', 'b', 'a').keys()]);
});

for (const [words, ...expected] of [
  ['peer 1', 'peer 1', 'peer 1'],
  ['PEER 1', 'peer 1', 'peer 1'],
  ['peer 1 a', 'peer  1  a '],
  ['peer', 'peer 1', 'peer 1 b', 'peer 1', 'peer  1  a ', 'peer 10 x'],
  ['Peer', 'peer 1', 'peer 1 b', 'peer 1', 'peer  1  a ', 'peer 10 x'],
  ['group A', 'group A'],
  ['group a', 'group a x'],
  ['GROUP', 'group A', 'group a x'],
  ['pee'],
  ['peer 1 b c'],
  [''],
] as const) {
  test(`by "${words}" is meant: ${expected.join(', ') || 'nothing'}`, t => {
    t.deepEqual(
      meant(held('peer 1', 'peer 1 b', 'peer 1', 'peer  1  a ', 'peer 10 x', 'Peer-group x', 'group A', 'group a x'), words ?? ''),
      expected,
    );
  });
}

test('a line of these words is no longer one', t => {
  const lines = held('peer 1 b', 'peer 2');
  t.deepEqual([keysOfLine(lines, 'peer'), keysOfLine(lines, 'peer 1')], [[], []]);
  t.is(keysOfLine(lines, 'PEER  1 b').length, 1);
  t.deepEqual(
    keysOfLine(lines, 'peer 2', () => false),
    [],
  );
});

test('what has been removed is found no more, and what has come again is; found lines stand in the order of entry', t => {
  let lines = held('peer 3 b', 'peer 1 a', 'PEER 2', 'peer 1 c', 'peerless');
  t.deepEqual(meant(lines, 'peer'), ['peer 3 b', 'peer 1 a', 'peer 1 c']);
  const [key = ''] = keysByWords(lines, 'peer 1');
  const node = lines.get(key)!;
  lines = applyEdit(lines, { op: 'clear', path: [], key });
  t.deepEqual(meant(lines, 'peer'), ['peer 3 b', 'peer 1 c']);
  t.deepEqual(meant(lines, 'PEER'), ['PEER 2']);
  lines = applyEdit(lines, { op: 'set', path: [], key, node });
  t.deepEqual(meant(lines, 'peer'), ['peer 3 b', 'peer 1 c', 'peer 1 a']);
});

test('many lines are removed by how they begin without going through all for each', t => {
  let read = 0;
  const nodes = Array.from({ length: 200 }, (_, at) => ({
    get line() {
      read += 1;
      return `peer ${at} as-number 1`;
    },
    args: {},
  }));
  let lines = nodes.reduce((all, node, at) => applyEdit(all, { op: 'set', path: [], key: `${at}`, node }), emptyConfiguration);
  for (const at of nodes.keys()) {
    const keys = keysByWords(lines, `peer ${at}`);
    t.deepEqual(keys, [`${at}`]);
    lines = applyEdit(lines, { op: 'clear', path: [], key: keys[0]! });
  }
  t.true(read < 10 * nodes.length, `${read} readings`);
});
