import { gzipSync } from 'node:zlib';
import test from 'ava';
import { type ConfigurationNode, emptyConfiguration } from '../../src/config/configuration.ts';
import { applyEdits } from '../../src/config/edit.ts';
import { lineChanges } from '../../src/config/line-changes.ts';
import { readPointFile, writePointFile } from '../../src/config/point-file.ts';
import { randomConfigurations } from '../support/random-edits.ts';

const node: ConfigurationNode = {
  line: 'description \udce9 \u00e9',
  args: { 'domain-name': 'd1', ['__proto__']: 'x' },
  place: { line: 7, block: 2, indent: 3 },
  names: ['pki entity e1'],
  refersTo: 'pki entity e1',
  held: true,
  children: applyEdits(emptyConfiguration, [{ op: 'set', path: [], key: 'a', node: { line: 'a', args: {} } }]),
};

test('a node comes back out of a file with all that is known of it', t => {
  const read = readPointFile(writePointFile({ changes: [{ path: ['x'], key: 'k', before: node }] }));
  const [change] = read?.changes ?? [];
  t.deepEqual({ ...change?.before, children: [...change!.before!.children!] }, { ...node, children: [...node.children!] });
  t.deepEqual([change?.path, change?.key, change?.after, read?.base], [['x'], 'k', undefined, undefined]);
});

test('a base and the changes to it come back as they were', t => {
  const states = randomConfigurations(5);
  for (let step = 0; step < 50; step += 1) {
    const [{ value: base }, { value: to }] = [states.next(), states.next()];
    const read = readPointFile(writePointFile({ base, changes: lineChanges(base, to) }));
    t.deepEqual(lineChanges(read!.base!, base), []);
    t.is(read?.changes.length, lineChanges(base, to).length);
  }
});

const whole = writePointFile({ base: emptyConfiguration, changes: [{ path: [], key: 'a', after: { line: 'a', args: {} } }] });

test('a file that is cut off anywhere, or has one octet changed, is none or the same', t => {
  for (let length = 0; length < whole.length; length += 1) t.is(readPointFile(whole.slice(0, length)), undefined, `${length}`);
  for (let at = 10; at < whole.length; at += 1) {
    const read = readPointFile(whole.with(at, whole[at]! ^ 1));
    t.true(read === undefined || read.changes.length === 1, `${at}`);
  }
});

const foreign: readonly unknown[] = [
  null,
  [],
  { format: 2, changes: [] },
  { format: 1 },
  { format: 1, changes: [7] },
  { format: 1, changes: [{ path: 'x', key: 'k' }] },
  { format: 1, changes: [{ path: [1], key: 'k' }] },
  { format: 1, changes: [{ path: [], key: 'k', after: { line: 1, args: {} } }] },
  { format: 1, changes: [{ path: [], key: 'k', after: { line: 'a', args: { b: 1 } } }] },
  { format: 1, changes: [], base: [['a']] },
  { format: 1, changes: [{ path: [], key: 'k', after: { line: 'a', args: {}, place: { line: 'one', block: 1 } } }] },
];

for (const fields of foreign)
  test(`a file that no router has written is none: ${JSON.stringify(fields)}`, t => {
    t.is(readPointFile(gzipSync(JSON.stringify(fields))), undefined);
  });

test('sections inside one another without end are no content', t => {
  const nested = `${'[["s",{"line":"s","args":{},"children":'.repeat(50_000)}[]${'}]]'.repeat(50_000)}`;
  t.is(readPointFile(gzipSync(`{"format":1,"changes":[],"base":${nested}}`)), undefined);
});
