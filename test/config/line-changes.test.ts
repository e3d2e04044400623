import test from 'ava';
import { type Configuration, type ConfigurationNode, emptyConfiguration } from '../../src/config/configuration.ts';
import { applyEdits, sameConfiguration } from '../../src/config/edit.ts';
import { lineChanges, withChanges } from '../../src/config/line-changes.ts';
import { randomConfigurations } from '../support/random-edits.ts';

const line = (text: string) => ({ line: text, args: {} });
const domain = (...lines: readonly string[]) => ({
  ...line('domain d1'),
  children: applyEdits(
    emptyConfiguration,
    lines.map(text => ({ op: 'set' as const, path: [], key: text, node: line(text) })),
  ),
});
const holding = (node: ReturnType<typeof domain>): Configuration =>
  applyEdits(emptyConfiguration, [{ op: 'set', path: [], key: 'domain d1', node }]);

test('changes lead from any configuration to any other, and back', t => {
  const states = randomConfigurations(11);
  let before: Configuration = emptyConfiguration;
  for (let step = 0; step < 2_000; step += 1) {
    const { value: after } = states.next();
    const changes = lineChanges(before, after);
    t.true(sameConfiguration(withChanges(before, changes), after));
    t.true(sameConfiguration(withChanges(after, lineChanges(after, before)), before));
    t.is(changes.length === 0, sameConfiguration(before, after));
    before = after;
  }
});

test('a line in a section is one change, a section that only one has is one, with all that is in it', t => {
  const [one, two] = [holding(domain('a', 'b')), holding(domain('a', 'c'))];
  t.deepEqual(
    lineChanges(one, two).map(({ path, key, before, after }) => [path, key, before?.line, after?.line]),
    [
      [['domain d1'], 'b', 'b', undefined],
      [['domain d1'], 'c', undefined, 'c'],
    ],
  );
  t.deepEqual(lineChanges(one, emptyConfiguration), [{ path: [], key: 'domain d1', before: one.get('domain d1')! }]);
});

test('of a section that is called otherwise only its own line changes', t => {
  const [one, two] = [holding(domain('a', 'b')), holding({ ...domain('a', 'b'), line: 'domain D1' })];
  const [change, ...others] = lineChanges(one, two);
  t.deepEqual([change?.before?.children?.size, change?.after?.children?.size, others.length], [0, 0, 0]);
  t.is(withChanges(one, [change!]).get('domain d1')?.children?.size, 2);
});

test('what two configurations share is not looked at', t => {
  let looked = 0;
  const watched = (text: string): ConfigurationNode => ({
    args: {},
    get line() {
      looked += 1;
      return text;
    },
  });
  const many = applyEdits(
    emptyConfiguration,
    Array.from({ length: 5_000 }, (_, at) => ({ op: 'set' as const, path: [], key: `line ${at}`, node: watched(`line ${at}`) })),
  );
  const other = applyEdits(many, [{ op: 'clear', path: [], key: 'line 77' }]);
  looked = 0;
  t.is(lineChanges(many, other).length, 1);
  t.true(looked < 10, `${looked} lines`);
});
