import test from 'ava';
import { MemoryCard } from '../../../../src/flash/memory-card.ts';
import { writeWhitelist } from '../../../../src/pki/whitelist-file.ts';
import { deskOf } from '../../../support/desk.ts';
import { loggedIn, TestBench } from '../../../support/booted-router.ts';

const xml = (...names: readonly string[]) => Buffer.from(writeWhitelist({ names, elements: { list: 'list', name: 'cn' } }));

/** In system view, with these whitelists on the card. */
function inSystemView(files: Readonly<Record<string, Uint8Array>>) {
  const cfCard = new MemoryCard();
  for (const [name, bytes] of Object.entries(files)) cfCard.write(name, bytes);
  const desk = deskOf({ cfCard, view: 'system', unanswered: 'no' });
  return { desk, cfCard, operator: desk.operator() };
}

const importing = (file: string) => `pki import whitelist file-name ${file}`;

test('what a file holds is on the list with the commit, in the layout of the manual', t => {
  const { operator } = inSystemView({ 'wl.xml': xml('CN-on-Certificate_of-RBS-17', 'b'), 'wl-1.xml': xml('b', 'B') });
  operator.enter(importing('wl.xml'), importing('wl-1.xml'));
  t.is(operator.prompt, '[*HUAWEI]');
  t.is(operator.type('display pki whitelist')[0], 'Imported whitelist count: 0');
  operator.enter('commit');
  t.deepEqual(operator.type('display pki whitelist'), [
    'Imported whitelist count: 3',
    '----------------------------------------------------',
    'Index  Imported Times   Whitelist Value',
    '-----------------------------------------------------',
    '    1         1       CN-on-Certificate_of-RBS-17',
    '    2         2       b',
    '    3         1       B',
  ]);
  t.deepEqual(operator.type('display pki whitelist common-name b'), [
    '========================================',
    'Common name : b',
    '========================================',
    'Index  Imported Times  File Name',
    '========================================',
    '    1         1        wl.xml',
    '    2         2        wl-1.xml',
  ]);
});

for (const [what, file, said] of [
  ['a file that is not there', 'gone.xml', 'Error: The file gone.xml does not exist.'],
  ['a file two folders down', 'a/b/c.xml', 'Error: The file a/b/c.xml does not exist.'],
  ['text', 'text.xml', 'Error: The whitelist file text.xml is not in the XML format of a whitelist.'],
] as const) {
  test(`${what} is not imported: ${said}`, t => {
    const { operator } = inSystemView({ 'text.xml': Buffer.from('a\nb\n') });
    t.deepEqual(operator.type(importing(file)), [said]);
    t.is(operator.prompt, '[~HUAWEI]');
  });
}

test('a name stays as long as one of its files is imported', t => {
  const { operator, desk } = inSystemView({ 'a.xml': xml('x', 'y'), 'b.xml': xml('x') });
  operator.enter(importing('a.xml'), importing('b.xml'), 'commit', 'undo pki import whitelist file-name A.XML', 'commit');
  t.deepEqual([...desk.router.volatile.whitelist], [['b.xml', ['x']]]);
  operator.enter('undo pki import whitelist all', 'commit');
  t.is(desk.router.volatile.whitelist.size, 0);
});

test('what came from a file that was deleted from the card cannot be taken back', t => {
  const { operator, cfCard, desk } = inSystemView({ 'a.xml': xml('x'), 'b.xml': xml('y') });
  operator.enter(importing('a.xml'), importing('b.xml'), 'commit');
  cfCard.remove('a.xml');
  t.deepEqual(operator.type('undo pki import whitelist file-name a.xml'), ['Error: The file a.xml does not exist.']);
  t.deepEqual(operator.type('undo pki import whitelist all'), ['Error: The file a.xml does not exist.']);
  operator.enter('commit');
  t.deepEqual([...desk.router.volatile.whitelist.keys()], ['a.xml']);
});

test('changes wait for their update, which writes the file as it was found', t => {
  const { operator, cfCard, desk } = inSystemView({ '123.xml': xml('123', 'abc') });
  operator.enter(importing('123.xml'), 'commit');
  operator.enter('pki whitelist delete common-name 123 filename 123.xml', 'pki whitelist add common-name 234 filename 123.XML');
  t.is(operator.prompt, '[~HUAWEI]');
  t.deepEqual(operator.type('display pki whitelist update all'), [
    'update whitelist count: 2',
    '=========================================',
    'Filename            Operation           Whitelist Value',
    '=========================================',
    '123.xml             Delete                123',
    '123.xml             Add                   234',
  ]);
  t.deepEqual([...desk.router.volatile.whitelist.values()], [['123', 'abc']]);
  operator.enter('pki whitelist update filename 123.xml');
  t.deepEqual([...desk.router.volatile.whitelist.values()], [['abc', '234']]);
  t.deepEqual(Buffer.from(cfCard.read('123.xml')!).toString(), xml('abc', '234').toString());
  t.is(operator.type('display pki whitelist update all')[0], 'update whitelist count: 0');
});

test('only what is on the list can be deleted, and only what is not can be added', t => {
  const { operator } = inSystemView({ 'a.xml': xml('x') });
  const change = (line: string) => operator.type(`pki whitelist ${line} filename a.xml`);
  t.deepEqual(change('add common-name y'), ['Error: The whitelist file a.xml has not been imported.']);
  operator.enter(importing('a.xml'), 'commit');
  t.deepEqual(change('add common-name x'), ['Error: The whitelist file a.xml already contains the common name x.']);
  t.deepEqual(change('delete common-name y'), ['Error: The whitelist file a.xml does not contain the common name y.']);
  t.deepEqual(change('add common-name y'), []);
  t.deepEqual(change('delete common-name y'), []);
  t.deepEqual(operator.type('pki whitelist update filename b.xml'), ['Error: The whitelist file b.xml has not been imported.']);
});

test('an update that the card refuses leaves memory, file and changes as they were', t => {
  const { operator, cfCard, desk } = inSystemView({ 'a.xml': xml('x') });
  operator.enter(importing('a.xml'), 'commit', 'pki whitelist add common-name y filename a.xml');
  cfCard.failNextWrite('CARD_FULL');
  t.deepEqual(operator.type('pki whitelist update all'), ['Error: The space of the CF card is insufficient.']);
  t.deepEqual([...desk.router.volatile.whitelist.values()], [['x']]);
  operator.enter('pki whitelist update all');
  t.deepEqual([...desk.router.volatile.whitelist.values()], [['x', 'y']]);
});

test('a change that takes back another leaves none of both', t => {
  const { operator, desk } = inSystemView({ 'a.xml': xml('x') });
  operator.enter(importing('a.xml'), 'commit');
  const entered = (...lines: readonly string[]) => {
    operator.enter(...lines.map(line => `pki whitelist ${line} filename a.xml`));
    return desk.router.volatile.whitelistChanges.map(({ op, commonName }) => `${op} ${commonName}`);
  };
  t.deepEqual(entered('delete common-name x', 'add common-name y'), ['delete x', 'add y']);
  t.deepEqual(entered('add common-name x'), ['add y']);
  t.deepEqual(entered('delete common-name y'), []);
});

test('a file of 20,000 names takes no other, not even into the buffer', t => {
  const { operator } = inSystemView({ 'a.xml': many(20_000) });
  operator.enter(importing('a.xml'), 'commit');
  const line = 'pki whitelist add common-name z filename a.xml';
  t.deepEqual(operator.type(line), ['Error: The number of whitelists exceeds the upper limit 20000.']);
});

const many = (count: number, from = 0) => xml(...Array.from({ length: count }, (_, n) => `RBS-${from + n}`));

const alarmNames = ({ desk }: ReturnType<typeof inSystemView>) => desk.router.volatile.alarms.map(({ name }) => name);

test('from 90 percent of 20,000 names on there is an alarm, until there are fewer or the threshold is higher', t => {
  const setting = inSystemView({ 'a.xml': many(17_999), 'b.xml': xml('one more') });
  const { operator } = setting;
  operator.enter(importing('a.xml'), 'commit');
  t.deepEqual(alarmNames(setting), []);
  operator.enter(importing('b.xml'), 'commit');
  t.deepEqual(alarmNames(setting), ['hwIPSecPkiWhitelistCnNumberTrap']);
  operator.enter('pki whitelist capacity warning-threshold 91', 'commit');
  t.deepEqual(alarmNames(setting), []);
  operator.enter('undo pki whitelist capacity warning-threshold', 'commit');
  t.is(alarmNames(setting).length, 1);
  operator.enter('pki whitelist delete common-name RBS-5 filename a.xml', 'pki whitelist update all');
  t.deepEqual(alarmNames(setting), []);
});

test('more than 20,000 names are not imported, names of several files counted once', t => {
  const { operator } = inSystemView({ 'a.xml': many(20_000), 'b.xml': many(10), 'c.xml': many(1, 20_000) });
  operator.enter(importing('a.xml'), importing('b.xml'));
  t.deepEqual(operator.type(importing('c.xml')), ['Error: The number of whitelists exceeds the upper limit 20000.']);
  operator.enter('commit');
  operator.enter('pki whitelist add common-name z filename b.xml');
  t.deepEqual(operator.type('pki whitelist update all'), ['Error: The number of whitelists exceeds the upper limit 20000.']);
});

test('whitelists are read again at a start as far as their import was saved, and changes are gone', t => {
  const bench = loggedIn({ files: { 'a.xml': xml('x') } });
  bench.type('system-view', importing('a.xml'), 'commit', 'pki whitelist add common-name y filename a.xml', 'return', 'save', 'y', '');
  const { router, clock, cfCard, board } = bench;
  router.powerOff();
  const { facts } = new TestBench({ clock, cfCard, board }).powerOn().login().router;
  t.deepEqual([...facts.volatile.whitelist], [['a.xml', ['x']]]);
  t.deepEqual(facts.volatile.whitelistChanges, []);
});
