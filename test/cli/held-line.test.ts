import test from 'ava';
import { firmware } from '../../firmware-model/index.ts';
import { messages } from '../../firmware-model/messages.ts';
import type { Page } from '../../firmware-model/schema/page.ts';
import { WordIndex } from '../../src/cli/grammar/word-index.ts';
import { unsettledWork } from '../../src/cli/handlers/configuration/unsaved.ts';
import { desk, type DeskSetting } from '../support/configuration-desk.ts';

const saved = [
  '#',
  'sysname R1',
  '#',
  'evpn vpn-instance a',
  ' ipv4-family',
  '  route-distinguisher 100:1',
  '#',
  'interface GigabitEthernet8/1/0',
  ' description to core',
  ' undo shutdown',
  ' ip address 10.0.0.1 255.255.255.252',
  '#',
  'interface GigabitEthernet8/1/1',
  ' shutdown',
  '#',
  'bgp 100',
  ' peer 10.0.0.2 as-number 200',
  ' peer 10.0.0.2 description "to the  core"',
  ' peer 10.0.0.20 as-number 300',
  ' #',
  ' ipv4-family unicast',
  '  peer 10.0.0.2 enable',
  '#',
  'aaa',
  ' domain default',
  ' domain default0',
  '#',
  'tnp-service unicast-server 1.1.1.1',
  'TNP-service x',
  'tnp-service x',
  '#',
  'return',
];

/** A router that has started with these lines and knows no words of them, and its operator in the system view. */
function started(lines: readonly string[] = saved, setting: DeskSetting = {}) {
  const router = desk({
    genuine: true,
    nextStartup: 'cfcard:/a.cfg',
    files: { 'a.cfg': Buffer.from(lines.join('\r\n')) },
    vocabularies: [],
    ...setting,
  });
  const operator = router.operator();
  const shown = () => {
    const said = operator.type('display configuration candidate merge');
    return said.filter(line => !line.startsWith('!'));
  };
  return { router, operator, shown };
}

const without = (...lines: readonly string[]) => saved.filter(line => !lines.includes(line));

test('undo removes held lines that are these words, before those that begin with them', t => {
  const { operator, shown } = started();
  operator.enter('undo tnp-service x');
  t.deepEqual(shown(), without('tnp-service x'));
  operator.enter('undo tnp-service x');
  t.deepEqual(shown(), without('tnp-service x', 'TNP-service x'));
  operator.enter('undo  tnp-service');
  t.deepEqual(shown().slice(-5), ['aaa', ' domain default', ' domain default0', '#', 'return']);
});

test('a word is not the beginning of another', t => {
  const { operator, shown } = started();
  operator.enter('bgp 100', 'undo peer 10.0.0.2');
  t.deepEqual(shown(), without(' peer 10.0.0.2 as-number 200', ' peer 10.0.0.2 description "to the  core"'));
  t.true(operator.type('undo peer 10.0.0').some(text => text.startsWith('Error')));
  t.deepEqual(shown(), without(' peer 10.0.0.2 as-number 200', ' peer 10.0.0.2 description "to the  core"'));
});

test('undo of a section removes it with all in it; the candidate waits for a commit', t => {
  const { operator, shown, router } = started();
  operator.enter('undo interface GigabitEthernet8/1/0');
  t.is(operator.prompt, '[*R1]');
  t.deepEqual(operator.type('display configuration candidate'), ['undo interface GigabitEthernet8/1/0']);
  t.true(router.running.has('interface GigabitEthernet8/1/0'));
  const rest = saved.filter((_, at) => at < 7 || at > 11);
  t.deepEqual(shown(), rest);
  operator.enter('commit');
  t.is(operator.prompt, '[~R1]');
  t.false(router.running.has('interface GigabitEthernet8/1/0'));
  t.true(operator.type('undo interface GigabitEthernet8/1/0').some(text => text.startsWith('Error')));
});

for (const [line, prompt] of [
  ['interface GigabitEthernet8/1/0', '-GigabitEthernet8/1/0'],
  ['INTERFACE  gigabitethernet8/1/0', '-GigabitEthernet8/1/0'],
  ['bgp 100', '-bgp'],
  ['evpn vpn-instance a', '-evpn-instance-a'],
] as const) {
  test(`${line} enters the section that is held`, t => {
    const { operator } = started();
    operator.enter(line);
    t.is(operator.prompt, `[~R1${prompt}]`);
    operator.enter('quit');
    t.is(operator.prompt, '[~R1]');
  });
}

for (const [line, prompt] of [
  ['ospf 1', '-ospf-1'],
  ['OSPF 1', '-ospf-1'],
  ['vsi Town', '-vsi-Town'],
  ['interface Eth-Trunk1.10', '-Eth-Trunk1.10'],
  ['keychain k', '-keychain-k'],
  ['ipsec policy p 10', '-ipsec-policy-isakmp-p-10'],
] as const) {
  test(`${line} is the whole name of a section whose line says more`, t => {
    const sections = ['ospf 1 router-id 1.1.1.1', 'ospf 12 router-id 1.1.1.1', 'vsi Town static', 'interface Eth-Trunk1.10 mode l2'];
    const { operator } = started([
      '#',
      'sysname R1',
      ...[...sections, 'keychain k mode absolute', 'ipsec policy p 10 isakmp'].flatMap(head => ['#', head, ' x']),
    ]);
    operator.enter(line);
    t.is(operator.prompt, `[~R1${prompt}]`);
    t.is(operator.type('display this').at(-3), ' x');
  });
}

test('an undo that names none of several sections takes none of them away, also where it is abbreviated', t => {
  const { operator, router } = started();
  const before = router.running;
  for (const line of ['undo interface', 'undo int', 'undo INTERFACE', 'undo interface ']) {
    t.true(operator.type(line).length > 0, line);
    operator.enter('commit');
    t.is(router.running, before, line);
  }
  operator.enter('undo evpn vpn-instance', 'undo bgp', 'commit');
  t.false(router.running.has('held evpn vpn-instance a'), 'of one there is no doubt');
  t.false(router.running.has('held bgp 100'));
});

/** It knows the leading words of the manual. */
const withIndex: DeskSetting = { vocabularies: [new WordIndex(firmware.words)] };

const several = [
  ...['#', 'sysname R1', '#', 'ike identity a', ' x', '#', 'ike identity b', ' x', '#', 'ospf 1', ' area 0', '  x', ' area 1', '  x', '#'],
  ...['rate-policy P permit node 10', ' x', '#', 'rate-policy P deny node 20', ' x', '#', 'rate-policy Q permit node 10', ' x', '#'],
  ...[
    'evpn vpn-instance a',
    ' x',
    '#',
    'ip rpf-route-static 1.1.1.0 24 NULL0',
    'ip rpf-route-static 1.1.2.0 24 NULL0',
    'frob x',
    'frob x',
    '#',
  ],
];

test('words that stop before a name of several take none of them away, whether the manual knows the words or not', t => {
  for (const setting of [{}, withIndex]) {
    const { operator, router } = started(several, setting);
    const before = router.running;
    for (const lines of [
      ['undo ip'],
      ['undo ike'],
      ['undo ike identity'],
      ['undo IKE  identity'],
      ['undo route-policy'],
      ['ospf 1', 'undo area'],
    ]) {
      t.true(lines.flatMap(line => operator.type(line)).length > 0, lines.join());
      operator.enter('commit');
      t.is(router.running, before, lines.join());
    }
  }
});

test('a text of several lines is undone by its first, as the candidate shows it', t => {
  const { operator, router } = started(['#', 'sysname R1', '#', 'frob "one', ' two', 'three"', '#', 'return']);
  operator.enter('undo frob "one');
  t.deepEqual(operator.type('display configuration candidate'), ['undo frob "one']);
  operator.enter('commit');
  t.deepEqual(
    [...router.running.values()].map(({ line }) => line),
    ['sysname R1'],
  );
});

test('nor do they where all but one are lines that somebody reads', t => {
  const { operator, router } = started([
    '#',
    'sysname R1',
    '#',
    'pki domain d1',
    ' ca id x',
    '#',
    'pki frob',
    'pki domain d2',
    ' y',
    '#',
    'return',
  ]);
  const before = router.running;
  operator.type('undo pki');
  operator.enter('commit');
  t.is(router.running, before);
  operator.enter('undo pki frob', 'commit');
  t.not(router.running, before);
});

test('words that name something mean all lines that begin with them', t => {
  const { operator, router } = started(several);
  operator.enter('undo rate-policy P', 'undo ike identity b', 'undo ip rpf-route-static', 'undo frob x', 'ospf 1', 'undo area 1', 'commit');
  const left = [...router.running.values()].filter(({ held }) => held).map(({ line }) => line);
  t.deepEqual(left, ['ike identity a', 'ospf 1', 'rate-policy Q permit node 10', 'evpn vpn-instance a']);
  t.deepEqual(operator.type('display this').slice(1, -2), ['ospf 1', ' area 0', '  x']);
});

test('a line that no page reads and that announces a secret is not remembered', t => {
  const { operator } = started([...saved, 'frob shared-key cipher Hugo-1'], withIndex);
  operator.type('undo frob shared-key cipher Hugo-1');
  operator.type('radius-server shared-key Hugo-2');
  operator.type('frob password Hugo-3');
  operator.type('display current-configuration | include community read');
  t.deepEqual(operator.session.history, ['display current-configuration | include community read']);
});

test('less than a name leads nowhere, nor does a name that two sections have', t => {
  const { operator } = started(['#', 'sysname R1', '#', 'vsi a static', ' x', '#', 'ospf 1 a', ' x', '#', 'ospf 1 b', ' x']);
  for (const line of ['vsi', 'ospf', 'ospf 1', 'ospf 1 c', 'vsi a static x']) {
    t.true(
      operator.type(line).some(text => text.startsWith('Error')),
      line,
    );
    t.is(operator.prompt, '[~R1]');
  }
});

test('in a held section its lines are shown and undone, and the next one is entered from it', t => {
  const { operator } = started();
  operator.enter('interface GigabitEthernet8/1/0');
  t.deepEqual(operator.type('display this'), ['#', ...saved.slice(7, 11), '#', 'return']);
  operator.enter('undo description');
  t.is(operator.prompt, '[*R1-GigabitEthernet8/1/0]');
  operator.enter('interface GigabitEthernet8/1/1');
  t.is(operator.prompt, '[*R1-GigabitEthernet8/1/1]');
  operator.enter('bgp 100', 'ipv4-family unicast');
  t.is(operator.prompt, '[*R1-bgp-af-ipv4]');
  operator.enter('undo peer', 'commit');
  t.deepEqual(operator.type('display this'), ['#', ' ipv4-family unicast', '#', 'return']);
  operator.enter('sysname R2');
  t.is(operator.prompt, '[*R1]', 'a line of the system view leads there');
});

test('lines in sections of ours are undone there', t => {
  const { operator, shown } = started();
  operator.enter('aaa', 'undo domain default');
  t.deepEqual(shown(), without(' domain default'));
  t.deepEqual(operator.type('undo domain default0'), ['Error: The default domain cannot be deleted.']);
  t.deepEqual(shown(), without(' domain default'));
});

test('what is held nowhere is a mistake as ever, and nothing is held of what is typed', t => {
  const { operator, router } = started();
  const before = router.running;
  for (const line of [
    'undo interface GigabitEthernet12/1/9',
    'undo sysname R1',
    'undo',
    'interface GigabitEthernet12/1/9',
    'tnp-service unicast-server 1.1.1.1',
    'frob',
  ]) {
    const said = operator.type(line);
    t.true(said.length >= 1, line);
    t.true(
      said.some(text => text.startsWith('Error')),
      line,
    );
  }
  t.is(operator.prompt, '[~R1]');
  t.is(router.running, before);
  operator.inUserView();
  t.true(operator.type('bgp 100').some(text => text.startsWith('Error')));
});

test('where each line takes effect at once, undo does', t => {
  const { operator, router } = started();
  operator.inUserView();
  operator.type('system-view immediately');
  operator.enter('undo bgp 100');
  t.false(router.running.has('held bgp 100'));
  t.is(operator.prompt, '[R1]');
});

test('two who undo the same are at peace; whoever works in a section that is gone loses only that', t => {
  const { operator, router } = started();
  const other = router.operator('vty0');
  operator.enter('undo bgp 100', 'commit');
  other.enter('interface GigabitEthernet8/1/0', 'undo description');
  operator.enter('undo interface GigabitEthernet8/1/0', 'commit');
  other.enter('commit');
  t.is(other.prompt, '[~R1-GigabitEthernet8/1/0]');
  t.false(router.running.has('interface GigabitEthernet8/1/0'));
});

test('changes show held lines and texts of several lines as such', t => {
  const { operator } = started(['#', 'frob "one', ' two', 'three"', '#', 'x', ' y', ' z', '#', 'return']);
  operator.enter('undo frob', 'x', 'undo y');
  t.deepEqual(operator.type('display configuration candidate changes').slice(1), [
    '  #',
    '- frob "one',
    '-  two',
    '- three"',
    '  #',
    '  x',
    '-  y',
    '  #',
  ]);
  t.deepEqual(operator.type('display configuration candidate'), ['undo frob "one', 'x', ' undo y']);
});

/** A page that nobody has a handler for, and that does not say what it configures. */
const lamp: Page = {
  title: 'lamp server',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'lamp server <address> bright', undo: 'undo lamp server [ <address> ]' },
  help: { lamp: 'Lamp', server: 'Server', bright: 'Bright', undo: 'Delete or restore a setting' },
  parameters: { address: { type: 'ipv4', help: 'Address' } },
  examples: [],
  source: { from: 'made for tests', fidelity: 'inferred' },
};

test('a line of ours that is known and not emulated is held, and undone by its words', t => {
  const lines = ['#', 'sysname R1', '#', 'lamp server 1.1.1.1 bright', '#', 'user-interface con 0', ' speed 115200', '#', 'return'];
  const { operator, shown, router } = started(lines, { pages: { ...firmware.pages, 'sample/lamp': lamp } });
  t.deepEqual(shown().slice(0, 7), lines.slice(0, 7));
  t.is(router.router.volatile.recoveryFailures.length, 0);
  operator.enter('user-interface console 0', 'undo speed', 'quit');
  t.deepEqual(operator.type('undo lamp server 1.1.1.2'), [messages['not-emulated'].text]);
  operator.enter('undo lamp server', 'commit');
  t.deepEqual(shown().slice(0, 3), ['#', 'sysname R1', '#']);
});

test('a section that somebody else has removed is found missing at the commit only where something was to be set in it', t => {
  const lines = ['#', 'sysname R1', '#', 'aaa', ' domain default', '#', 'pki domain d1', ' frob x', '#', 'return'];
  const { operator, router } = started(lines);
  const other = router.operator('vty0');
  other.enter('pki domain d1', 'undo frob', 'crl update-period 5');
  operator.enter('undo pki domain d1', 'commit');
  t.deepEqual(other.type('commit').at(-1), messages['commit-conflict'].text.split('\n').at(-1));
  t.is(other.prompt, '[*R1-pki-domain-d1]');
});

/** Sections of the saved lines, each behind a `#`, and one behind them. */
const sections = (...heads: readonly string[]): readonly string[] => [
  ...heads.flatMap(head => ['#', ...saved.slice(saved.indexOf(head), saved.indexOf('#', saved.indexOf(head)))]),
  '#',
];

for (const [what, ...heads] of [
  ['configuration bgp', 'bgp 100'],
  ['configuration BGP 100', 'bgp 100'],
  ['configuration vpn-instance a', 'evpn vpn-instance a'],
  ['configuration aaa', 'aaa'],
  ['interface', 'interface GigabitEthernet8/1/0', 'interface GigabitEthernet8/1/1'],
  ['interface GigabitEthernet8/1/0', 'interface GigabitEthernet8/1/0'],
  ['interface gigabitethernet 8/1/1', 'interface GigabitEthernet8/1/1'],
] as const) {
  test(`display current-configuration ${what} shows what is held of it`, t => {
    const { operator } = started();
    t.deepEqual(operator.type(`display current-configuration ${what}`), sections(...heads));
  });
}

test('of a type that nothing held has there is nothing', t => {
  const { operator } = started();
  t.deepEqual(operator.type('display current-configuration interface GigabitEthernet0/1'), ['#']);
  t.true(operator.type('display current-configuration configuration ospf')[0]!.startsWith('Error'));
  t.true(operator.type('display current-configuration configuration bgp 1').some(line => line.startsWith('Error')));
});

test('filters take held lines like others', t => {
  const { operator } = started();
  t.deepEqual(operator.type('display current-configuration | include peer 10.0.0.20').slice(-1), [' peer 10.0.0.20 as-number 300']);
  t.deepEqual(operator.type('display current-configuration | begin tnp-service').slice(-5), saved.slice(-5));
});

test('a text of several lines with lines like comments in it is saved once it is saved', t => {
  const { operator, router } = started(['#', 'header login information %', '! keep out', '%', 'frob "', '! x', '"', '#', 'return']);
  operator.inUserView();
  operator.type('save', 'yes');
  t.is(unsettledWork(router.router, router.running), undefined);
  operator.enterSystemView();
  operator.enter('undo frob', 'commit');
  t.is(unsettledWork(router.router, router.running), 'unsaved');
});
