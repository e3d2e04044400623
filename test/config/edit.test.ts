import test from 'ava';
import { emptyConfiguration, leaf, section, type Configuration, type Edit } from '../../src/config/configuration.ts';
import { applyEdits, changes, orphans, sameConfiguration } from '../../src/config/edit.ts';

const line = (text: string) => ({ line: text, args: {} });
const view = (text: string) => ({ line: text, args: {}, children: emptyConfiguration });
const set = (path: readonly string[], key: string, node = line(key)): Edit => ({ op: 'set', path, key, node });
const clear = (path: readonly string[], key: string): Edit => ({ op: 'clear', path, key });

const domain = (name: string): readonly Edit[] => [
  set([], `pki domain ${name}`, view(`pki domain ${name}`)),
  set([`pki domain ${name}`], 'certificate request entity', line('certificate request entity e1')),
];
const configured = (...edits: readonly Edit[]): Configuration => applyEdits(emptyConfiguration, edits);

test('a line replaces the one with its key, in its place', t => {
  const before = configured(set([], 'sysname', line('sysname A')), set([], 'pki strict-mode'));
  const after = applyEdits(before, [set([], 'sysname', line('sysname B'))]);
  t.deepEqual(
    [...after.values()].map(node => node.line),
    ['sysname B', 'pki strict-mode'],
  );
  t.is(leaf(before, [], 'sysname')?.line, 'sysname A');
});

test('sections that no edit reaches are shared, not copied', t => {
  const before = configured(...domain('d1'), ...domain('d2'));
  const after = applyEdits(before, [set(['pki domain d1'], 'fqdn')]);
  t.not(section(after, ['pki domain d1']), section(before, ['pki domain d1']));
  t.is(after.get('pki domain d2'), before.get('pki domain d2'));
  t.is(section(before, ['pki domain d1'])?.size, 1);
});

test('edits without effect give back the very configuration', t => {
  const before = configured(...domain('d1'));
  t.is(applyEdits(before, [...domain('d1'), clear([], 'sysname'), clear(['pki domain d9'], 'fqdn')]), before);
});

test('entering a section that exists keeps its lines', t => {
  const before = configured(...domain('d1'));
  t.is(applyEdits(before, [set([], 'pki domain d1', view('pki domain d1'))]), before);
});

test('an edit below a missing section or below a line changes nothing and is an orphan', t => {
  const before = configured(set([], 'sysname', line('sysname A')));
  const lost = set(['pki domain d1'], 'fqdn');
  const belowLine = set(['sysname'], 'fqdn');
  t.is(applyEdits(before, [lost, belowLine]), before);
  t.deepEqual(orphans(before, [...domain('d2'), lost, clear(['pki domain d1'], 'x'), belowLine]), [lost, belowLine]);
  t.deepEqual(orphans(before, domain('d1')), []);
});

test('a section removed and made again in one go is empty', t => {
  const before = configured(...domain('d1'));
  const after = applyEdits(before, [clear([], 'pki domain d1'), set([], 'pki domain d1', view('pki domain d1'))]);
  t.is(section(after, ['pki domain d1'])?.size, 0);
  t.is(section(before, ['pki domain d1'])?.size, 1);
});

test('the order of entry makes no difference between configurations, a missing line does', t => {
  t.true(sameConfiguration(configured(...domain('a'), ...domain('b')), configured(...domain('b'), ...domain('a'))));
  t.false(sameConfiguration(configured(...domain('a')), configured(...domain('a').slice(0, 1))));
  t.false(sameConfiguration(configured(set([], 'x', line('x 1'))), configured(set([], 'x', line('x 2')))));
  t.false(sameConfiguration(configured(set([], 'x', view('x'))), configured(set([], 'x'))));
});

test('the changes between two configurations lead from the one to the other', t => {
  const one = configured(...domain('a'), ...domain('b'), set([], 'sysname', line('sysname A')), set([], 'turns', line('turns')));
  const other = configured(
    ...domain('c'),
    ...domain('b'),
    set(['pki domain b'], 'crl http'),
    clear(['pki domain b'], 'certificate request entity'),
    set([], 'sysname', line('sysname B')),
    set([], 'turns', view('turns')),
  );
  t.true(sameConfiguration(applyEdits(one, changes(one, other)), other));
  t.true(sameConfiguration(applyEdits(other, changes(other, one)), one));
  t.deepEqual(changes(one, one), []);
});

test('a section whose line changes keeps the lines both have', t => {
  const inside = set(['group'], 'mode');
  const one = configured(set([], 'group', view('group 1')), inside, set(['group'], 'old'));
  const other = configured(set([], 'group', view('group 1 mode x')), inside);
  t.true(sameConfiguration(applyEdits(one, changes(one, other)), other));
});
