import test from 'ava';
import { emptyConfiguration, type Configuration, type Edit } from '../../src/config/configuration.ts';
import { difference } from '../../src/config/difference.ts';
import { noOrder } from '../../src/config/display-order.ts';
import { applyEdits } from '../../src/config/edit.ts';

const set = (path: readonly string[], key: string, line = key): Edit => ({ op: 'set', path, key, node: { line, args: {} } });
const open = (path: readonly string[], key: string): Edit => ({
  op: 'set',
  path,
  key,
  node: { line: key, args: {}, children: emptyConfiguration },
});
const clear = (path: readonly string[], key: string): Edit => ({ op: 'clear', path, key });

const tunnel: Configuration = applyEdits(emptyConfiguration, [
  set([], 'sysname', 'sysname R1'),
  open([], 'interface Tunnel1'),
  set(['interface Tunnel1'], 'description', 'description x'),
  set(['interface Tunnel1'], 'mtu', 'mtu 1400'),
]);
const after = (...edits: readonly Edit[]) => difference(tunnel, applyEdits(tunnel, edits), noOrder);

test('equal configurations differ in nothing', t => {
  t.deepEqual(after(), []);
});

test('a changed line shows below its view, old before new, and unchanged neighbours are left out', t => {
  t.deepEqual(after(set(['interface Tunnel1'], 'mtu', 'mtu 1300'), open([], 'interface Tunnel3')), [
    '  #',
    '  interface Tunnel1',
    '-  mtu 1400',
    '+  mtu 1300',
    '  #',
    '+ interface Tunnel3',
    '  #',
  ]);
});

test('the old and the new of a line at the top are blocks of their own', t => {
  t.deepEqual(after(set([], 'sysname', 'sysname test')), ['  #', '- sysname R1', '  #', '+ sysname test', '  #']);
});

test('a view removed shows with all its lines', t => {
  t.deepEqual(after(clear([], 'interface Tunnel1')), ['  #', '- interface Tunnel1', '-  description x', '-  mtu 1400', '  #']);
});

test('a change two views down names both', t => {
  t.deepEqual(after(open(['interface Tunnel1'], 'inner'), set(['interface Tunnel1', 'inner'], 'a')), [
    '  #',
    '  interface Tunnel1',
    '+  inner',
    '+   a',
    '  #',
  ]);
});
