import test from 'ava';
import { firmware } from '../../firmware-model/index.ts';
import { deskOf } from '../support/desk.ts';
import { page, vocabularyOf } from '../support/invented-vocabulary.ts';

const name = { type: 'string', length: [1, 31], help: 'Name' } as const;
const number = { type: 'integer', range: [1, 100], help: 'Number' } as const;
const secret = { type: 'string', length: [1, 512], help: 'Password', secret: true } as const;

const inPort = { views: ['port'], parameters: { name, number, secret } };
const invented = vocabularyOf(
  {
    port: page({
      forms: {
        line: 'port { <interface> | <interface-type> <interface-number> }',
        undo: 'undo port { <interface> | <interface-type> <interface-number> }',
      },
      parameters: {
        interface: { type: 'interface', help: '' },
        'interface-type': { type: 'interface type', help: '' },
        'interface-number': { type: 'interface number', help: '' },
      },
      enters: { line: 'port' },
      configuration: { line: { section: 'port <interface>' } },
    }),
    width: page({ forms: { line: 'port-width { wide | narrow }' } }),
    closed: page({ ...inPort, forms: { line: 'closed', undo: 'undo closed' }, configuration: { line: { set: 'closed' } } }),
    way: page({
      ...inPort,
      forms: { line: 'way <name> [ cost <number> ]', undo: 'undo way [ <name> ]' },
      configuration: { line: { set: 'way <name>' } },
    }),
    step: page({
      ...inPort,
      forms: { line: 'step <name> { open | shut } node <number>', undo: 'undo step <name> [ node [ <number> ] ]' },
      configuration: { line: { set: 'step <name> <number>' } },
    }),
    guard: page({
      ...inPort,
      forms: { line: 'guard { simple | cipher } <secret>', undo: 'undo guard' },
      configuration: { line: { set: 'guard' } },
    }),
    rewind: page({ views: ['all'], forms: { line: 'rewind clocks', undo: 'undo rewind clocks' }, effect: 'immediate' }),
  },
  { port: { title: 'Port view', parent: 'system', prompt: '-<interface-type><interface-number>', section: 'port <interface>' } },
);

const told = firmware.messages['not-emulated-but-held'].text;
const router = (level = 3) => deskOf({ vocabularies: [invented], view: 'system', level });

/** Someone in a port's view, who has been told already. */
function inPortView() {
  const bench = router().operator();
  bench.type('port gi 0/1/0');
  return bench;
}

const held = (bench: ReturnType<typeof inPortView>): readonly string[] =>
  bench
    .type('display this')
    .filter(line => line.startsWith(' '))
    .map(line => line.trim());

test('the first held line of a log-in is told, further ones are taken in silence as a router would', t => {
  const desk = router();
  const [one, other] = [desk.operator('con0'), desk.operator('vty0')];
  t.deepEqual(one.type('port gi 0/1/0'), [told]);
  t.deepEqual(one.type('closed'), []);
  t.deepEqual(other.type('port gi 0/1/1'), [told]);
});

test('a section that is there is opened without a word', t => {
  const desk = router();
  const [one, other] = [desk.operator('con0'), desk.operator('vty0')];
  one.type('port gi 0/1/0', 'commit');
  one.type('commit');
  t.deepEqual(other.type('port gi 0/1/0'), []);
  t.is(other.prompt, '[~HUAWEI-GigabitEthernet0/1/0]');
});

for (const typed of ['port gi 0/1/0', 'port gi0/1/0', 'port GigabitEthernet 0/1/0', 'por GIGA0/1/0']) {
  test(`an interface has one name, typed as ${typed}`, t => {
    const bench = router().operator();
    bench.type(typed);
    t.is(bench.prompt, '[*HUAWEI-GigabitEthernet0/1/0]');
    bench.enter('closed', 'commit');
    t.deepEqual(bench.type('display this'), ['#', 'port GigabitEthernet0/1/0', ' closed', '#', 'return']);
    bench.enter('quit', 'port gi 0/1/0');
    t.is(bench.prompt, '[~HUAWEI-GigabitEthernet0/1/0]');
    bench.enter('quit', 'undo port gi 0/1/0', 'commit');
    t.is(bench.running.get('port GigabitEthernet0/1/0'), undefined);
  });
}

test('undo removes what begins with the words behind it: one line of several, or all', t => {
  const bench = inPortView();
  bench.enter('way north cost 3', 'way northern', 'way south', 'undo way north', 'commit');
  t.deepEqual(held(bench), ['way northern', 'way south']);
  bench.enter('undo way');
  t.deepEqual(bench.type('display configuration candidate'), ['port GigabitEthernet0/1/0', ' undo way']);
  bench.enter('commit');
  t.deepEqual(held(bench), []);
});

test('undo may leave out what stands between', t => {
  const bench = inPortView();
  bench.enter('step north open node 5', 'step north shut node 7', 'step south shut node 7', 'undo step north node 7', 'commit');
  t.deepEqual(held(bench), ['step north open node 5', 'step south shut node 7']);
  bench.enter('undo step north node 55', 'undo step no node 5', 'undo step south node', 'commit');
  t.deepEqual(held(bench), ['step north open node 5']);
  bench.enter('undo step north', 'commit');
  t.deepEqual(held(bench), []);
});

test('undo of what is not there changes nothing', t => {
  const bench = inPortView();
  bench.enter('way north', 'commit', 'undo way south', 'undo guard');
  t.is(bench.prompt, '[~HUAWEI-GigabitEthernet0/1/0]');
  t.deepEqual(held(bench), ['way north']);
});

test('the undo of a switch that is not there is itself the line, until the switch is set', t => {
  const bench = inPortView();
  bench.enter('undo closed', 'commit');
  t.deepEqual(held(bench), ['undo closed']);
  bench.enter('closed', 'commit');
  t.deepEqual(held(bench), ['closed']);
  bench.enter('undo closed', 'commit');
  t.deepEqual(held(bench), []);
});

test('a secret is held as cipher text, and stands in no display and no history', t => {
  const bench = inPortView();
  bench.enter('guard simple Opened-2026');
  t.false(bench.type('display configuration candidate').join().includes('Opened-2026'));
  t.false(bench.type('display configuration candidate changes').join().includes('Opened-2026'));
  bench.enter('commit');
  t.regex(held(bench)[0] ?? '', /^guard cipher \$1c\$.+\$$/);
  t.false(bench.session.history.join().includes('Opened-2026'));
  t.false(bench.type('display history-command').join().includes('Opened-2026'));
});

test('cipher text stays as it is, and a plain word behind cipher becomes some', t => {
  const bench = inPortView();
  const cipher = '%^%#abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH%^%#';
  bench.enter(`guard cipher ${cipher}`, 'commit');
  t.deepEqual(held(bench), [`guard cipher ${cipher}`]);
  bench.enter('guard cipher Opened-2026', 'commit');
  t.regex(held(bench)[0] ?? '', /^guard cipher \$1c\$.+\$$/);
});

test('what configures nothing is told each time, its undo too', t => {
  const bench = router().operator();
  const { text } = firmware.messages['not-emulated'];
  for (const line of ['rewind clocks', 'undo rewind clocks', 'rew clo']) t.deepEqual(bench.type(line), [text], line);
  t.is(bench.prompt, '[~HUAWEI]');
});

test('a level below that of a known command may not use it', t => {
  const bench = router(1).operator();
  t.deepEqual(bench.type('port gi 0/1/0'), ['Error: No permission to run the command.']);
  t.is(bench.prompt, '[~HUAWEI]');
});

test('where lines take effect at once, held lines do as well', t => {
  const bench = deskOf({ vocabularies: [invented] }).operator();
  bench.type('system-view immediately');
  bench.type('port gi 0/1/0');
  bench.enter('way north');
  t.is(bench.prompt, '[HUAWEI-GigabitEthernet0/1/0]');
  t.deepEqual(held(bench), ['way north']);
});
