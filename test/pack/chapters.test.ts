import test from 'ava';
import { firmware } from '../../firmware-model/index.ts';
import { Chapter } from '../../src/pack/chapters/chapter.ts';
import { spelledOut } from '../../src/pack/chapters/spelled-out.ts';
import { ChapterVocabulary } from '../../src/pack/chapters/vocabulary.ts';
import { deskOf } from '../support/desk.ts';
import { desk } from '../support/configuration-desk.ts';

const inSystemView = () => deskOf({ view: 'system' }).operator();
const wrong = "Error: Wrong parameter found at '^' position.";

for (const [line, prompt] of [
  ['bgp 100', '-bgp'],
  ['vlan 10', '-vlan10'],
  ['traffic classifier c1', '-classifier-c1'],
  ['mpls ldp', '-mpls-ldp'],
  ['ospf 1', '-ospf-1'],
  ['isis 1', '-isis-1'],
  ['nqa test-instance admin test', '-nqa-admin-test'],
  ['vsi v1', '-vsi-v1'],
  ['tunnel-policy p1', '-tunnel-policy-p1'],
  ['keychain k1 mode absolute', '-keychain-k1'],
] as const) {
  test(`without a pack ${line} makes an object and leads to ${prompt}`, t => {
    const bench = inSystemView();
    bench.enter(line);
    t.is(bench.prompt, `[*HUAWEI${prompt}]`);
    bench.enter('commit', 'quit');
    t.is(bench.prompt, '[~HUAWEI]');
    bench.enter(line);
    t.is(bench.prompt, `[~HUAWEI${prompt}]`, 'it is there now');
  });
}

test('a line of a chapter is checked in its range when it is entered', t => {
  const bench = inSystemView();
  t.is(bench.type('vlan 5000').at(-1), wrong);
  t.is(bench.prompt, '[~HUAWEI]');
  bench.enter('ospf 1');
  t.is(bench.type('bandwidth-reference 0').at(-1), wrong);
});

test('a line of a chapter takes the place of the one that its undo takes away, and says nothing of being only held', t => {
  const bench = inSystemView();
  bench.enter('ospf 1', 'bandwidth-reference 1000', 'bandwidth-reference 2000', 'commit');
  t.deepEqual(bench.type('display this').slice(1, -2), ['ospf 1', ' bandwidth-reference 2000']);
  bench.enter('undo bandwidth-reference', 'commit');
  t.deepEqual(bench.type('display this').slice(1, -2), ['ospf 1']);
});

test('abbreviated words of a chapter are held in full', t => {
  const bench = inSystemView();
  bench.enter('ospf 1', 'bandw 1000', 'commit');
  t.true(bench.type('display this').includes(' bandwidth-reference 1000'));
});

test('what a chapter displays is known and not emulated', t => {
  t.deepEqual(inSystemView().type('display rip 1 neighbor'), [firmware.messages['not-emulated'].text]);
});

/** What a view shows of lines that were typed in it, each secret as ***. */
function shownOf(view: string, ...typed: readonly string[]) {
  const bench = inSystemView();
  bench.enter(view, ...typed, 'commit');
  return bench
    .type('display this')
    .slice(2, -2)
    .map(line => line.trim().replaceAll(/\$1c\$\S+/g, '***'));
}

const port = 'interface GigabitEthernet1/0/0';
for (const [view, typed, shown] of [
  [port, 'isis authentication-mode simple Secret-1234', 'isis authentication-mode simple cipher ***'],
  [port, 'rip authentication-mode simple plain Secret-1234', 'rip authentication-mode simple cipher ***'],
  [port, 'ospf authentication-mode hmac-md5 1 plain Secret-1234', 'ospf authentication-mode hmac-md5 1 cipher ***'],
  [port, 'isis authentication-mode keychain kc1', 'isis authentication-mode keychain kc1'],
  ['bgp 100', 'peer 1.1.1.1 password simple Secret-1234', 'peer 1.1.1.1 password cipher ***'],
  ['bgp 100', 'peer 1.1.1.1 keychain kc1', 'peer 1.1.1.1 keychain kc1'],
] as const) {
  test(`${typed} is held as ${shown}, a secret hidden and nothing else`, t => {
    t.deepEqual(shownOf(view, typed), [shown]);
  });
}

test('a password that is typed again takes the place of the old one', t => {
  t.is(shownOf(port, 'isis authentication-mode md5 Secret-1234', 'isis authentication-mode md5 Secret-5678').length, 1);
  t.is(shownOf('bgp 100', 'peer 1.1.1.1 password simple Secret-1234', 'peer 1.1.1.1 password cipher Secret-5678').length, 1);
});

test('undo finds a line with a secret by what it names, however the secret was written', t => {
  const bench = inSystemView();
  bench.enter('mpls ldp', 'md5-password plain 2.2.2.2 Secret-1234', 'md5-password cipher 3.3.3.3 Secret-1234', 'commit');
  bench.enter('undo md5-password 2.2.2.2', 'commit');
  t.deepEqual(
    bench
      .type('display this')
      .filter(line => line.includes('md5-password'))
      .map(line => line.split(' ')[3]),
    ['3.3.3.3'],
  );
});

test('? says what a word of a chapter is, in words of ours', t => {
  const rows = inSystemView().help('ospf 1 ');
  t.true(rows.some(row => /^ {2}vpn-instance +VPN instance$/.test(row)));
});

test('lines of chapters come back from a saved configuration as they were', t => {
  const lines = ['#', 'sysname R1', '#', 'ospf 1', ' bandwidth-reference 1000', '#', 'return'];
  const router = desk({ genuine: true, files: { 'a.cfg': Buffer.from(lines.join('\r\n')) }, nextStartup: 'cfcard:/a.cfg' });
  const shown = router.operator().type('display current-configuration');
  const at = shown.indexOf('ospf 1');
  t.deepEqual(shown.slice(at, at + 3), ['ospf 1', ' bandwidth-reference 1000', '#']);
});

test('a chapter is read when somebody types what may stand in it, and no other is', t => {
  const vocabulary = new ChapterVocabulary(firmware.chapters);
  t.deepEqual(vocabulary.chaptersRead, []);
  vocabulary.formsStarting('system', 'vsi', 'v1');
  const read = vocabulary.chaptersRead;
  t.true(read.includes('vpls'));
  t.true(read.length < 25, 'with it those that have a line which begins with a value or a choice');
  vocabulary.formsStarting('system', 'display');
  t.true(vocabulary.chaptersRead.length < 40, 'the second words of display are known without most of them');
});

test('a page of a chapter says only what is its own of arguments that several share', t => {
  const chapter = new Chapter(
    'garden',
    '\n? depth number 1 9\n# pond\n@ system\npond <depth>\n = pond\n# well\n@ system\n? depth number 1 99\nwell <depth>\n = well',
    new Map(),
  );
  t.is(chapter.size, 2);
  t.like(chapter.page(0), { views: ['system'], forms: { 0: 'pond <depth>' }, parameters: { depth: { type: 'integer', range: [1, 9] } } });
  t.like(chapter.page(1).parameters, { depth: { range: [1, 99] } });
  t.deepEqual(chapter.page(1).configuration, { 0: { set: 'well' } });
});

test('parts of a word are spelled out', t => {
  t.is(spelledOut('peer-ip-addr'), 'Peer IP address');
  t.is(spelledOut('vpnInstance'), 'VPN instance');
  t.is(spelledOut('max-lsp-num'), 'Maximum LSP number');
});

test('a word that the manual says again in place of a value is one whose brackets were forgotten', t => {
  const bench = inSystemView();
  bench.enter('isis 1', 'preference 15', 'preference 15 route-policy leaving', 'evpn vpn-instance e1 bd-mode', 'vpn-target 100:1 both');
  bench.enter('route-policy leaving permit node 10', 'apply cost 10', 'apply cost + 5', 'apply local-preference 200');
  t.is(bench.prompt, '[*HUAWEI-route-policy]');
});

test('a text takes the rest of the line, blanks included', t => {
  const bench = inSystemView();
  bench.enter('ospf 1', 'description to the core of town', 'commit');
  t.true(bench.type('display this').includes(' description to the core of town'));
});
