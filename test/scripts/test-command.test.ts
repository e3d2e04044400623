import test from 'ava';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, runScript, workingCopy } from '../support/working-copy.ts';

const run = (...args: readonly string[]) => runScript(repository, 'test.mjs', ...args);

test('a test is run by the path of its source, and the last line counts', t => {
  const { status, lines } = run('test/clock/format.test.ts', '--match', '*never there*', '--match', '*');
  t.is(status, 0);
  t.regex(lines.at(-1) ?? '', /^\d+ passed, 0 failed$/);
});

for (const [what, path, why] of [
  ['a path that does not exist', 'test/clock/nowhere.test.ts', 'there is no such test.'],
  ['a source', 'src/router.ts', 'tests are folders below test/ and files named *.test.ts.'],
  ['what tests share', 'test/support/lcg.ts', 'tests are folders below test/ and files named *.test.ts.'],
] as const) {
  test(`${what} is no test, and is said so`, t => {
    const { status, lines } = run('test/clock', path);
    t.is(status, 1);
    t.deepEqual(lines, [`${path}: ${why}`, '0 passed, 1 failed']);
  });
}

test('no test is run where the linter finds something', t => {
  const copy = workingCopy(t, 'biome.json', 'scripts/test.mjs');
  mkdirSync(join(copy, 'src'));
  writeFileSync(join(copy, 'src/loose.ts'), 'export const isSo = (a: unknown) => a == 1;\n');
  const { status, said, lines } = runScript(copy, 'test.mjs');
  t.is(status, 1);
  t.regex(said, /src\/loose\.ts:1:\d+ lint\/suspicious\/noDoubleEquals/);
  t.is(lines.at(-1), '0 passed, 1 failed');
});
