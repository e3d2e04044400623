import test from 'ava';
import { firmware } from '../../../../firmware-model/index.ts';
import { MemoryCard } from '../../../../src/flash/memory-card.ts';
import { displayOrder } from '../../../../src/cli/run/display-order.ts';
import { renderConfiguration } from '../../../../src/config/render.ts';
import { deskOf } from '../../../support/desk.ts';
import { page, vocabularyOf } from '../../../support/invented-vocabulary.ts';

const name = { type: 'string', length: [1, 31], help: 'Name' } as const;
const secret = { type: 'string', length: [1, 512], help: 'Password', secret: true } as const;

const invented = vocabularyOf(
  {
    pond: page({
      forms: { line: 'pond <name>' },
      parameters: { name },
      enters: { line: 'pond' },
      configuration: { line: { section: 'pond <name>' } },
    }),
    fish: page({
      views: ['pond', 'gate'],
      forms: { line: 'fish <name>', undo: 'undo fish [ <name> ]' },
      parameters: { name },
      configuration: { line: { set: 'fish' }, undo: { clear: 'fish' } },
    }),
    guard: page({
      views: ['pond'],
      forms: { line: 'guard { simple | cipher } <secret>' },
      parameters: { secret },
      configuration: { line: { set: 'guard' } },
    }),
    gate: page({
      forms: { line: 'gate <name> [ open | shut ] [ node <name> ]' },
      parameters: { name },
      enters: { line: 'gate' },
      configuration: { line: { section: 'gate <name>' } },
    }),
    mill: page({ forms: { line: 'mill <name>' }, parameters: { name }, enters: { line: 'mill' } }),
    wheel: page({ views: ['mill'], forms: { line: 'wheel' } }),
    rewind: page({ forms: { line: 'rewind clocks' }, effect: 'immediate' }),
  },
  {
    pond: { title: 'Pond view', parent: 'system', prompt: '-pond-<name>', section: 'pond <name>' },
    gate: { title: 'Gate view', parent: 'system', prompt: '-gate-<name>', section: 'gate <name>' },
    mill: { title: 'Mill view', parent: 'system', prompt: '-mill-<name>' },
  },
);

const startedOn = (...lines: readonly string[]) => {
  const desk = deskOf({ vocabularies: [invented], view: 'system' });
  const restored = desk.restore(lines.join('\r\n'));
  return { desk, ...restored, text: renderConfiguration(restored.configuration, displayOrder(desk.model.views)) };
};

const whole = (...lines: readonly string[]): readonly string[] => ['#', 'sysname R1', '#', ...lines, '#', 'return'];
const kinds = (notes: ReturnType<typeof startedOn>['notes']) => notes.map(({ kind, line }) => `${kind}: ${line}`);

test('what a pack knows stands as the file has it, among what nobody knows', t => {
  const lines = whole('x', '#', 'pond a', ' fish  Carp', ' y', ' guard simple Plain-1', '#', 'pki entity e1', ' country CN', 'z');
  const { text, tally, notes, failures } = startedOn(...lines);
  t.deepEqual(text, lines);
  t.deepEqual(failures, []);
  t.deepEqual(tally, { understood: 3, known: 3, held: 3, refused: 0, comments: 0 });
  t.deepEqual(kinds(notes), ['held: x', 'known: pond a', 'known: fish  Carp', 'held: y', 'known: guard simple ******', 'held: z']);
});

test('a line that would replace another by what a pack guesses replaces none', t => {
  const lines = whole('pond a', ' fish carp', ' fish pike', ' undo fish pike', ' fish carp', '#', 'pond b');
  const { text, tally } = startedOn(...lines);
  t.deepEqual(text, lines);
  t.is(tally.known, 6);
});

test('a section of another line is another section, also where a pack takes both for one', t => {
  const gates = ['gate g open node 5', ' fish carp', '#', 'gate g shut node 5', ' fish pike', ' fish eel', '#', 'gate g', '#', 'gate h'];
  t.deepEqual(startedOn(...whole(...gates)).text, whole(...gates));
  const reopened = startedOn(...whole('gate g', ' fish carp', '#', 'gate g', ' x', '#', 'gate g open'));
  t.deepEqual(reopened.text, whole('gate g', ' fish carp', ' #', ' x', '#', 'gate g open'));
});

test('what is indented further in a section that is only known stays so', t => {
  const lines = whole('pond a', '   fish carp', '    x', '  y', '  guard simple Plain-1', '#', 'mill n', '  wheel');
  t.deepEqual(startedOn(...lines).text, lines);
});

test('what is known and holds nothing is held all the same, and its section has the view that it is', t => {
  const lines = whole('rewind clocks', 'mill m', ' wheel', ' fish carp', '#', 'mill n');
  const { text, tally, notes } = startedOn(...lines);
  t.deepEqual(text, lines);
  t.deepEqual(tally, { understood: 1, known: 4, held: 1, refused: 0, comments: 0 });
  t.deepEqual(kinds(notes), ['known: rewind clocks', 'known: mill m', 'known: wheel', 'held: fish carp', 'known: mill n']);
});

test('the line of a held section leads into the view that it is known to open', t => {
  const cfCard = new MemoryCard();
  cfCard.write('a.cfg', Buffer.from('#\nmill m\n wheel\n stone\n'));
  const nextStartup = { systemSoftware: 'cfcard:/a.cc', savedConfiguration: 'cfcard:/a.cfg' };
  const miller = deskOf({ vocabularies: [invented], view: 'system', cfCard, board: { nextStartup } }).operator();
  miller.enter('mill m');
  t.is(miller.prompt, '[~HUAWEI-mill-m]');
  t.deepEqual(miller.type('wheel'), [firmware.messages['not-emulated'].text]);
  miller.enter('undo wheel');
  t.is(miller.prompt, '[*HUAWEI-mill-m]');
  miller.enter('undo stone', 'commit');
  t.deepEqual(miller.type('display this'), ['#', 'mill m', '#', 'return']);
});
