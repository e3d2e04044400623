import test from 'ava';
import { deskOf } from '../support/desk.ts';
import { page, vocabularyOf } from '../support/invented-vocabulary.ts';
import type { CommandModel } from '../../src/cli/run/command-model.ts';
import { withVocabularies } from '../../src/cli/run/command-model.ts';
import { firmware } from '../../firmware-model/index.ts';
import { handlers } from '../../src/cli/handlers/index.ts';
import { displayOrder } from '../../src/cli/run/display-order.ts';

const name = { type: 'string', length: [1, 31], help: 'Name' } as const;
const number = { type: 'integer', range: [1, 100], help: 'Number' } as const;

const own = {
  'own/garden': page({ forms: { line: 'garden <garden-name>' }, parameters: { 'garden-name': name }, help: { garden: 'A garden' } }),
  'own/plant': page({ forms: { line: 'plant tree <number>' }, parameters: { number } }),
};

const invented = vocabularyOf(
  {
    'known/quickly': page({ forms: { line: 'quickly run <number>', gardener: 'gardener <name>' }, parameters: { name, number } }),
    'known/plant': page({ forms: { line: 'plant { tree <name> [ wide ] | bush [ tall ] }' }, parameters: { name } }),
    'known/pond': page({
      forms: { line: 'pond <name>', undo: 'undo pond <name>' },
      parameters: { name },
      enters: { line: 'pond' },
      configuration: { line: { section: 'pond <name>' }, undo: { clear: 'pond <name>' } },
    }),
    'known/depth': page({
      views: ['pond'],
      forms: { line: 'depth <number>' },
      parameters: { number },
      configuration: { line: { set: 'depth' } },
    }),
    'known/ditch': page({
      forms: { ditch: 'ditch <ditch>', dit: 'ditto <name>' },
      parameters: { ditch: { type: 'interface', help: 'Interface' }, name },
    }),
    'known/reset': page({ views: ['all'], forms: { line: 'rewind clocks' }, effect: 'immediate' }),
  },
  { pond: { title: 'Pond view', parent: 'system', prompt: '-pond-<name>', section: 'pond <name>' } },
);

const desk = () =>
  deskOf({
    pages: { ...firmware.pages, ...own },
    handlers: { ...handlers, 'own/garden': { line: () => undefined }, 'own/plant': { line: () => undefined } },
    vocabularies: [invented],
    view: 'system',
  }).operator();

const unrecognized = "Error: Unrecognized command found at '^' position.";
const ambiguous = "Error: Ambiguous command found at '^' position.";
const wrong = "Error: Wrong parameter found at '^' position.";
const incomplete = "Error: Incomplete command found at '^' position.";
const notEmulated = firmware.messages['not-emulated'].text;
const caretAt = (column: number): string => `${' '.repeat('[~HUAWEI]'.length + column)}^`;

test('a line that our pages read whole is theirs, though it may begin a known one', t => {
  const { type } = desk();
  t.deepEqual(type('gard rose'), []);
  t.deepEqual(type('plant tree 7'), []);
  t.deepEqual(type('q'), []);
});

test('a line that only a vocabulary has is known and not emulated', t => {
  const { type } = desk();
  for (const line of ['quickly run 7', 'quic r 7', 'gardener Ann', 'plant bush', 'plant tree oak wide', 'rew clo']) {
    t.deepEqual(type(line), [notEmulated], line);
  }
});

test('a value that our pages refuse is refused, though a vocabulary would take it there at the end of a line', t => {
  t.deepEqual(desk().type('plant tree oak'), [caretAt(11), wrong]);
});

test('what neither has is a typo: the caret stands where whoever got furthest stopped', t => {
  const { type } = desk();
  t.deepEqual(type('frob 1'), [caretAt(0), unrecognized]);
  t.deepEqual(type('quickly walk'), [caretAt(8), unrecognized]);
  t.deepEqual(type('quickly run 101'), [caretAt(12), wrong]);
  t.deepEqual(type('plant bush tall small'), [caretAt(16), "Error:Too many parameters found at '^' position."]);
  t.deepEqual(type('plant tree oak small'), [caretAt(15), unrecognized]);
  t.deepEqual(type('plant tree'), [caretAt(11), incomplete]);
});

test('a beginning that two share is settled by the type of an interface, and by no name', t => {
  const { type } = desk();
  t.deepEqual(type('dit gi0/1/0'), [notEmulated]);
  t.deepEqual(type('dit somewhere'), [caretAt(0), ambiguous]);
});

test('a beginning that two share is ambiguous where neither makes a line of it', t => {
  const { type } = desk();
  t.deepEqual(type('p x'), [caretAt(0), ambiguous]);
  t.deepEqual(type('gard'), [caretAt(0), ambiguous]);
});

test('? and Tab know the words of both', t => {
  const { help, tab } = desk();
  t.deepEqual(help('gard'), ['  garden                                  gardener', '']);
  t.deepEqual(tab('garde').candidates, ['garden', 'gardener']);
  t.deepEqual(tab('quickl').candidates, ['quickly']);
  t.deepEqual(help('plant '), ['  bush', '  tree', '']);
  t.deepEqual(help('plant tree '), ['  INTEGER<1-100>  Number', '  STRING<1-31>    Name', '']);
});

test('? behind an abbreviation that Enter takes as a line of ours shows what follows there', t => {
  const { help } = desk();
  t.deepEqual(help('q '), ['  <cr>', '']);
});

test('a known line is held in the tree, its view is entered, and its negation removes it', t => {
  const bench = desk();
  t.deepEqual(bench.type('pond Big'), [firmware.messages['not-emulated-but-held'].text]);
  t.is(bench.prompt, '[*HUAWEI-pond-Big]');
  bench.enter('dep 7', 'commit');
  t.deepEqual(bench.type('display this'), ['#', 'pond Big', ' depth 7', '#', 'return']);
  bench.type('quit');
  bench.enter('undo pond Big', 'commit');
  t.false([...bench.running.keys()].includes('pond Big'));
});

test('a level that may not use a command neither sees nor runs it', t => {
  const { type, help } = deskOf({ vocabularies: [invented], view: 'system', level: 1 }).operator();
  t.deepEqual(type('quickly run 7'), ['Error: No permission to run the command.']);
  t.deepEqual(help('quickl'), [`${' '.repeat('[~HUAWEI]'.length)}^`, unrecognized]);
});

test('views of vocabularies come to those of the model, which stay as they are', t => {
  const { views, vocabularies } = withVocabularies<CommandModel>(firmware, [
    vocabularyOf({}, { pond: { title: 'Pond view', prompt: '' }, system: { title: 'Another', prompt: '-x' } }),
  ]);
  t.is(views['system'], firmware.views.system);
  t.is(views['pond']?.title, 'Pond view');
  t.is(vocabularies?.length, 1);
});

test('the display order of 2,000 views is made of each view once', t => {
  let read = 0;
  const view = (at: number) => ({
    title: '',
    prompt: '',
    section: `v${at} <x>`,
    get parent() {
      read += 1;
      return at % 2 === 0 ? 'system' : `v${at - 1}`;
    },
  });
  const many = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`v${at}`, view(at)]));
  const order = displayOrder(many);
  t.is(Object.keys(order.sections).length, 1_000);
  t.deepEqual(Object.keys(order.sections['v0 <x>']?.sections ?? {}), ['v1 <x>']);
  t.is(read, 2_000);
});
