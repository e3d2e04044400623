import test from 'ava';
import type { Configuration } from '../../../../src/config/configuration.ts';
import { vlansIn } from '../../../../src/cli/handlers/vlan/vlan-lines.ts';
import { operator } from '../../../support/operator.ts';

const lists = test.macro({
  exec(t, enter: string, typed: readonly string[], held: readonly string[]) {
    const at = operator({ view: 'system' });
    if (enter !== '') at.enter(enter);
    at.enter(...typed, 'commit');
    t.deepEqual(
      at.type('display this').filter(line => line.includes(enter === '' ? 'vlan batch' : 'port trunk')),
      held,
    );
  },
  title: (_, enter, typed) => `${enter} ${typed}`,
});

test(lists, '', ['vlan batch 20 10', 'vlan batch 11 to 12'], ['vlan batch 10 to 12 20']);
test(lists, '', ['vlan batch 10 20 to 22', 'undo vlan batch 21'], ['vlan batch 10 20 22']);
test(lists, '', ['vlan batch 10 20', 'commit', 'undo vlan 10'], ['vlan batch 20']);
test(lists, '', ['vlan batch 10', 'undo vlan batch 10'], []);
test(
  lists,
  'interface gi 0/1/0',
  ['port trunk allow-pass vlan 10', 'port trunk allow-pass vlan 20 30'],
  [' port trunk allow-pass vlan 10 20 30'],
);
test(
  lists,
  'interface gi 0/1/0',
  ['port trunk allow-pass vlan 10 20', 'undo port trunk allow-pass vlan 20'],
  [' port trunk allow-pass vlan 10'],
);
test(
  lists,
  'interface gi 0/1/0',
  ['port trunk allow-pass vlan all', 'undo port trunk allow-pass vlan 1'],
  [' port trunk allow-pass vlan 2 to 4094', ' undo port trunk allow-pass vlan 1'],
);
for (const list of ['1 to 10', 'all', '1']) {
  test(
    lists,
    'interface gi 0/1/0',
    [`port trunk allow-pass vlan ${list}`, `undo port trunk allow-pass vlan ${list}`],
    [' undo port trunk allow-pass vlan 1'],
  );
}
test('VLAN 1 passes a trunk by itself: only that it does not is said', t => {
  const at = operator({ view: 'system' });
  const trunk = () => at.type('display this').filter(line => line.includes('port trunk'));
  at.enter('interface gi 0/1/0', 'undo port trunk allow-pass vlan 1', 'port trunk allow-pass vlan 10', 'commit');
  t.deepEqual(trunk(), [' undo port trunk allow-pass vlan 1', ' port trunk allow-pass vlan 10']);
  at.enter('port trunk allow-pass vlan 1', 'commit');
  t.deepEqual(trunk(), [' port trunk allow-pass vlan 1 10']);
});

test(lists, 'interface gi 0/1/0', ['port trunk allow-pass vlan 1 to 4094'], [' port trunk allow-pass vlan all']);

test('a VLAN with lines of its own is gone with the batch that it is taken out of, or by its number', t => {
  const at = operator({ view: 'system' });
  at.enter('vlan 30', 'description x', 'quit', 'vlan 31', 'quit', 'commit', 'undo vlan batch 30', 'undo vlan 31', 'commit');
  t.deepEqual(
    at.type('display this').filter(line => line.startsWith('vlan')),
    [],
  );
});

test('more than ten ranges of VLANs stand in two lines, which are one again when some go', t => {
  const at = operator({ view: 'system' });
  at.enter('vlan batch 1 3 5 7 9 11 13 15 17 19', 'vlan batch 21 23', 'commit');
  const batches = () => at.type('display this').filter(line => line.startsWith('vlan batch'));
  t.deepEqual(batches(), ['vlan batch 1 3 5 7 9 11 13 15 17 19', 'vlan batch 21 23']);
  at.enter('undo vlan batch 3 5', 'commit');
  t.deepEqual(batches(), ['vlan batch 1 7 9 11 13 15 17 19 21 23']);
});

test('VLANs of a view are found without going through its other lines', t => {
  const refuse = () => t.fail('all lines are gone through');
  const held = new Map([10, 20].map((vlan, at) => [at === 0 ? 'vlan batch' : 'vlan batch 2', { line: `vlan batch ${vlan}`, args: {} }]));
  const lines: Configuration = Object.assign(held, {
    values: refuse,
    entries: refuse,
    keys: refuse,
    forEach: refuse,
    [Symbol.iterator]: refuse,
  });
  t.deepEqual(vlansIn(lines, 'vlan batch'), new Set([10, 20]));
});

test('lists that a configuration brings in several lines are one list', t => {
  const lists = [1, 2].map(first => `vlan batch ${Array.from({ length: 10 }, (_, at) => first * 100 + 2 * at).join(' ')}`);
  const at = operator({ view: 'system', factoryConfiguration: lists });
  at.enter('undo vlan batch 100 to 116', 'commit');
  t.deepEqual(
    at.type('display this').filter(line => line.startsWith('vlan batch')),
    ['vlan batch 118 200 202 204 206 208 210 212 214 216', 'vlan batch 218'],
  );
});
