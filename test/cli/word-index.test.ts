import test from 'ava';
import { firmware } from '../../firmware-model/index.ts';
import type { KnownWords } from '../../firmware-model/schema/words.ts';
import { WordIndex } from '../../src/cli/grammar/word-index.ts';
import { deskOf } from '../support/desk.ts';
import { loggedIn } from '../support/booted-router.ts';

const notEmulated = firmware.messages['not-emulated'].text;
const unrecognized = "Error: Unrecognized command found at '^' position.";
const incomplete = "Error: Incomplete command found at '^' position.";
const ambiguous = "Error: Ambiguous command found at '^' position.";

const inUserView = () => deskOf({}).operator();
const inSystemView = () => deskOf({ view: 'system' }).operator();
const caretAt = (prompt: string, column: number): string => `${' '.repeat(prompt.length + column)}^`;

for (const line of [
  'display bgp routing-table',
  'display ospf 1 routing',
  'dis bgp routing-t',
  'reset arp all',
  'DISPLAY BGP ROUTING-TABLE',
]) {
  test(`the manual knows ${line}: it is no typo`, t => {
    t.deepEqual(inUserView().type(line), [notEmulated]);
  });
}

for (const [line, column] of [
  ['displya bgp routing-table', 0],
  ['display bpg routing-table', 8],
  ['display bgp routing-tables', 12],
  ['reset ary all', 6],
] as const) {
  test(`${line} is one, and the caret stands under it`, t => {
    t.deepEqual(inUserView().type(line), [caretAt('<HUAWEI>', column), unrecognized]);
  });
}

test('what the index knows to go on is incomplete', t => {
  const { type } = inSystemView();
  t.deepEqual(type('l2tp-group g1'), [notEmulated]);
  t.deepEqual(type('tunnel'), [caretAt('[~HUAWEI-l2tp-g1]', 'tunnel'.length + 1), incomplete]);
});

test('our pages are right about what they model', t => {
  const { type } = inUserView();
  t.deepEqual(type('display clock foo'), [caretAt('<HUAWEI>', 14), unrecognized]);
  t.deepEqual(type('screen-length 600 temporary'), [caretAt('<HUAWEI>', 14), "Error: Wrong parameter found at '^' position."]);
  t.deepEqual(type('display pki certificate foo domain x'), [caretAt('<HUAWEI>', 24), unrecognized]);
});

test('an own line wins over a known one that begins like it, and is not made ambiguous by it', t => {
  const bench = inUserView();
  for (const [line, prompt] of [
    ['sys', '[~HUAWEI]'],
    ['q', '<HUAWEI>'],
  ] as const) {
    bench.type(line);
    t.is(bench.prompt, prompt, line);
  }
});

test('a beginning that a known word shares is ambiguous where nothing settles it', t => {
  t.deepEqual(inUserView().type('display p'), [caretAt('<HUAWEI>', 8), ambiguous]);
});

test('a word in full is that word, though what follows it fits a longer one', t => {
  const { type } = inSystemView();
  type('interface GigabitEthernet 0/1/0');
  t.deepEqual(type('ip adress 10.1.1.1 24'), [caretAt('[~HUAWEI-GigabitEthernet0/1/0]', 3), unrecognized]);
});

test('? lists known words with ours, their parts in full where nothing else is known of them, and without what nobody knows of', t => {
  const { help } = inSystemView();
  t.true(help('').includes('  l2tp-group') || help('').some(line => line.startsWith('  l2tp-group ')));
  t.deepEqual(help('l2tp-g'), ['  l2tp-group', '']);
  const rows = help('display nat ').slice(0, -1);
  t.true(
    rows.some(row => /^ {2}instance +Instance$/.test(row)),
    rows.join('\n'),
  );
  t.false(help('nat instance n1 id 1 ').some(row => /anything|TEXT/.test(row)));
});

test('Tab completes known words', t => {
  const { tab } = inSystemView();
  t.is(tab('bg').text, 'bgp ');
  t.true(tab('display bgp rou').text.startsWith('display bgp rou'));
  t.is(tab('ospfv').text, 'ospfv3 ');
});

for (const [line, prompt] of [
  ['access-service a', '-access-a'],
  ['nat instance n1 id 1', '-nat-instance-n1'],
  ['l2tp-group g1', '-l2tp-g1'],
] as const) {
  test(`${line} opens the view that the manual shows: ${prompt}`, t => {
    const bench = inSystemView();
    t.deepEqual(bench.type(line), [notEmulated]);
    t.is(bench.prompt, `[~HUAWEI${prompt}]`);
    t.deepEqual(bench.type('display this'), ['#', 'return']);
    t.deepEqual(bench.type('quit'), []);
    t.is(bench.prompt, '[~HUAWEI]');
  });
}

test('in a known view its own words are known, views open in it, and return leads to the user view', t => {
  const bench = inSystemView();
  for (const line of ['nat instance n1 id 1', 'nat address-group a group-id 1']) t.deepEqual(bench.type(line), [notEmulated], line);
  t.is(bench.prompt, '[~HUAWEI-nat-instance-n1-nat-address-group-a]');
  t.deepEqual(bench.type('sektion 1').at(-1), unrecognized);
  bench.type('return');
  t.is(bench.prompt, '<HUAWEI>');
});

test('from a known view a line of a view above leads there', t => {
  const bench = inSystemView();
  bench.type('l2tp-group g1');
  bench.type('access-service a');
  t.is(bench.prompt, '[~HUAWEI-access-a]');
  bench.enter('aaa');
  t.is(bench.prompt, '[~HUAWEI-aaa]');
});

test('nothing of what is typed is held, in any known view', t => {
  const bench = inSystemView();
  const before = bench.running;
  for (const line of ['l2tp-group g1', 'tunnel name a', 'quit', 'nat instance n1 id 1', 'undo l2tp-group g1']) bench.type(line);
  bench.enter('commit');
  t.is(bench.running, before);
});

test('a secret in a known line enters no history', t => {
  const bench = inSystemView();
  bench.type('snmp-agent community read cipher Opened-2026');
  bench.type('snmp-agent sys-info version v3');
  t.deepEqual(bench.session.history, ['snmp-agent sys-info version v3']);
});

test('who may not configure is told so of known lines as of our own', t => {
  const bench = deskOf({ view: 'system', level: 1 }).operator();
  t.deepEqual(bench.type('bgp 100'), ['Error: No permission to run the command.']);
  t.is(bench.prompt, '[~HUAWEI]');
  t.deepEqual(bench.type('display bgp routing-table'), [notEmulated]);
});

test('where every line takes effect at once, commit stays unknown', t => {
  const bench = inUserView();
  bench.type('system-view immediately');
  t.is(bench.type('commit').at(-1), unrecognized);
  t.deepEqual(bench.type('l2tp-group g1'), [notEmulated]);
});

test('what a display is not emulated for is said behind a filter, too, and run hands known lines on', t => {
  const bench = inSystemView();
  t.true(bench.type('run display bgp routing-table').includes(notEmulated));
  t.is(bench.prompt, '[~HUAWEI]');
});

test('at a console known lines are answered between prompts', t => {
  const bench = loggedIn();
  t.is(bench.type('display bgp routing-table'), `display bgp routing-table\r\n${notEmulated}\r\n<HUAWEI>`);
});

/** An index of three words in two views. */
const small: KnownWords = {
  views: 'garden system',
  texts: { '0 1': '\nwater(@!(slowly) all)', garden: '\nplant~', system: '\npond!~(deep)\nundo(pond)' },
  openings: '\nsystem > garden -garden-<1:1-9> garden <1:1-9> [ large ]\ngarden > bed -<1> bed <1>',
};

test('an index is read with the first line that is none of ours, and not before', t => {
  let read = 0;
  const index = new WordIndex(() => {
    read += 1;
    return small;
  });
  const bench = deskOf({ vocabularies: [index], view: 'system' }).operator();
  bench.enter('sysname R1', 'commit');
  t.is(read, 0);
  bench.type('pond');
  bench.type('garden 3');
  t.is(read, 1);
});

test('marks say where a command ends, goes on, or goes on with what is not told', t => {
  const { type } = deskOf({ vocabularies: [new WordIndex(() => small)], view: 'system' }).operator();
  for (const line of ['water roses', 'water roses slowly', 'water all', 'pond', 'pond deep', 'pond a b c', 'undo pond']) {
    t.deepEqual(type(line), [notEmulated], line);
  }
  t.is(type('water').at(-1), incomplete);
  t.is(type('water roses fast').at(-1), unrecognized);
  t.is(type('undo pond x').at(-1), "Error:Too many parameters found at '^' position.");
});

test('a view opens for the values that its line takes, and its name stands in the prompt', t => {
  const bench = deskOf({ vocabularies: [new WordIndex(() => small)], view: 'system' }).operator();
  t.deepEqual(bench.type('garden 10'), [caretAt('[~HUAWEI]', 7), "Error: Wrong parameter found at '^' position."]);
  bench.type('garden 9 large');
  t.is(bench.prompt, '[~HUAWEI-garden-9]');
  t.deepEqual(bench.type('plant a rose'), [notEmulated]);
  t.is(bench.type('plant').at(-1), incomplete);
  bench.type('bed B');
  t.is(bench.prompt, '[~HUAWEI-garden-9-B]');
});

test('a model that a pack stands in for has no index beside it', t => {
  const { type } = deskOf({ vocabularies: [new WordIndex(() => small)], view: 'system' }).operator();
  t.is(type('bgp 100').at(-1), unrecognized);
});
