import test from 'ava';
import { type Candidate, candidateOn, editsOf, enterEdits, rebase } from '../../src/config/candidate.ts';
import { type Configuration, type Edit, emptyConfiguration } from '../../src/config/configuration.ts';
import { applyEdits, orphans, sameConfiguration } from '../../src/config/edit.ts';
import { mentionsOf } from '../../src/config/mentions.ts';
import { lcg } from '../support/lcg.ts';

const line = (text: string) => ({ line: text, args: {} });
const view = (text: string) => ({ ...line(text), children: emptyConfiguration });
const set = (path: readonly string[], key: string, node = line(key)): Edit => ({ op: 'set', path, key, node });
const clear = (path: readonly string[], key: string): Edit => ({ op: 'clear', path, key });
const console = { path: ['user-interface con 0'], builtIn: [line('user-interface con 0')] };

const running = applyEdits(emptyConfiguration, [
  set([], 'sysname', line('sysname A')),
  set([], 'domain d1', view('domain d1')),
  set(['domain d1'], 'entity', line('entity e1')),
  set(['domain d1'], 'period', line('period 8')),
]);

const after = (...edits: readonly Edit[]): Candidate => enterEdits(candidateOn(running), edits);

test('a candidate counts the lines that a commit would change, and what is taken back counts no more', t => {
  t.is(after().changed, 0);
  t.is(after(set([], 'sysname', line('sysname B'))).changed, 1);
  t.is(after(set([], 'sysname', line('sysname B')), set([], 'sysname', line('sysname A'))).changed, 0);
  t.is(after(clear(['domain d1'], 'entity'), clear(['domain d1'], 'period')).changed, 2);
  t.is(after(clear(['domain d1'], 'entity'), set(['domain d1'], 'entity', line('entity e1'))).changed, 0);
});

test('a section removed and made again differs by what it has lost', t => {
  const removed = after(clear([], 'domain d1'));
  t.is(removed.changed, 1);
  const made = enterEdits(removed, [set([], 'domain d1', view('domain d1'))]);
  t.is(made.changed, 2);
  t.is(enterEdits(made, [set(['domain d1'], 'period', line('period 8')), set(['domain d1'], 'entity', line('entity e1'))]).changed, 0);
});

test('a section that every router has comes with its first line and goes with its last', t => {
  const entered = after({ op: 'set', ...console, key: 'idle', node: line('idle 3') });
  t.is(entered.changed, 1);
  t.is(entered.configuration.get('user-interface con 0')?.children?.size, 1);
  const undone = enterEdits(entered, [{ op: 'clear', ...console, key: 'idle' }]);
  t.is(undone.changed, 0);
  t.false(undone.configuration.has('user-interface con 0'));
  t.is(after({ op: 'clear', ...console, key: 'idle' }).configuration, running);
});

test('the edits come back in the order typed, also those without effect', t => {
  const edits = [clear([], 'nothing'), set([], 'x'), clear([], 'x')];
  t.deepEqual(editsOf(after(...edits)), edits);
  t.is(after(...edits).length, 3);
});

test('an older candidate stays what it was when a newer one goes on from it', t => {
  const first = after(set([], 'x'));
  const [one, other] = [enterEdits(first, [set([], 'y')]), enterEdits(first, [set([], 'z')])];
  t.deepEqual(
    [first, one, other].map(({ configuration }) => configuration.has('y')),
    [false, true, false],
  );
  t.deepEqual(
    editsOf(other).map(({ key }) => key),
    ['x', 'z'],
  );
});

test('on another running configuration the same edits count anew', t => {
  const entered = after(set([], 'sysname', line('sysname B')), set(['domain d1'], 'crl'));
  t.is(rebase(entered, applyEdits(running, [set([], 'sysname', line('sysname B'))])).changed, 1);
  t.is(rebase(entered, applyEdits(running, [clear([], 'domain d1')])).changed, 1);
  t.is(rebase(entered, running), entered);
});

test('whatever is entered, the count is nothing exactly when nothing differs, and what names something is found', t => {
  const pick = lcg(11);
  let candidate = candidateOn(running);
  for (let step = 0; step < 4_000; step += 1) {
    candidate = enterEdits(candidate, [anEdit(pick)]);
    t.is(candidate.changed === 0, sameConfiguration(running, candidate.configuration), JSON.stringify(editsOf(candidate).at(-1)));
    t.is(candidate.orphaned, orphans(running, editsOf(candidate)).length);
    t.deepEqual(found(candidate.configuration, 'e1'), found(applyEdits(emptyConfiguration, wholeOf(candidate.configuration)), 'e1'));
    if (pick(40) === 0) candidate = candidateOn(running);
  }
});

function anEdit(pick: (count: number) => number): Edit {
  const domain = `domain d${pick(2) + 1}`;
  const path = [domain];
  const entity = { ...line(`entity e${pick(2) + 1}`), names: [`e${pick(2) + 1}`] };
  const choices: readonly Edit[] = [
    set([], 'sysname', line(`sysname ${'AB'[pick(2)]}`)),
    set([], domain, view(domain)),
    clear([], domain),
    set(path, 'entity', pick(2) ? entity : line('entity e1')),
    set(path, 'period', line('period 8')),
    clear(path, 'entity'),
    { op: 'set', ...console, key: 'idle', node: line('idle 3') },
    { op: 'clear', ...console, key: 'idle' },
  ];
  return choices[pick(choices.length)] ?? clear([], 'x');
}

const found = (configuration: Configuration, name: string) =>
  mentionsOf(configuration, name)
    .map(({ path, key }) => [...path, key].join('/'))
    .sort();

/** Edits that make the same configuration from nothing. */
const wholeOf = (configuration: Configuration): readonly Edit[] => [...configuration].map(([key, node]) => set([], key, node));
