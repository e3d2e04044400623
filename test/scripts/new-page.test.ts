import test from 'ava';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScript, workingCopy } from '../support/working-copy.ts';

const sources = ['src', 'firmware-model', 'test', 'scripts', 'dist', 'package.json', 'package-lock.json', 'tsconfig.json', 'biome.json'];
const newPage = (copy: string, ...args: readonly string[]) => runScript(copy, '../dist/scripts/new-page.js', ...args);

test('a new page is laid with its handler and its test; both run, and what is not written yet is named', t => {
  const copy = workingCopy(t, ...sources);
  const corpus = join(copy, 'corpus.jsonl');
  writeFileSync(corpus, `${JSON.stringify({ title: 'display lamp', syntax: ['display lamp', 'display lamp bulb <bulb-id>'] })}\n`);
  const files = [
    'firmware-model/pages/lamp/display-lamp.ts',
    'src/cli/handlers/lamp/display-lamp.ts',
    'test/cli/handlers/lamp/display-lamp.test.ts',
  ];
  t.deepEqual(newPage(copy, 'lamp', 'display lamp', '--corpus', corpus).lines.slice(0, 3), files);
  t.is(newPage(copy, 'pki', 'lamp', 'lamp { on | off }', 'undo lamp', '--candidate', '--view', 'pki-cmp-session').status, 0);

  t.is(runScript(copy, 'ensure-built.mjs').status, 0);
  const laid = runScript(copy, 'test.mjs', 'test/cli/handlers/lamp', 'test/cli/handlers/pki/lamp.test.ts');
  t.is(laid.lines.at(-1), '2 passed, 0 failed', laid.said);
  const { said } = runScript(copy, 'test.mjs', 'test/firmware-model/pages.test.ts');
  t.regex(said, /lamp\/display-lamp is data .* has no help for <bulb-id>\n/);
  t.regex(said, / passed, 2 failed\n$/);
});

test('what exists already is refused by name, whole or in part', t => {
  const copy = workingCopy(t, 'dist', 'firmware-model');
  t.deepEqual(newPage(copy, 'device', 'display version'), {
    status: 2,
    said: 'firmware-model/pages/device/display-version.ts is the page "display version": add to it.\n',
    lines: [''],
  });
  writeFileSync(join(copy, 'firmware-model/pages/device/lamp.ts'), 'mine');
  const { status, said } = newPage(copy, 'device', 'lamp');
  t.is(status, 2);
  t.is(said, 'firmware-model/pages/device/lamp.ts: exists already; choose another title.\n');
  t.is(readFileSync(join(copy, 'firmware-model/pages/device/lamp.ts'), 'utf8'), 'mine');
  t.false(existsSync(join(copy, 'src')));
});

test('forms that the manual prints under another title are named, and nothing is laid until they are typed', t => {
  const copy = workingCopy(t, 'dist');
  const corpus = join(copy, 'corpus.jsonl');
  const pages = [
    { title: 'monitor lamp', syntax: ['display lamp [ slot <slot-id> ]', 'monitor lamp'] },
    { title: 'display lamps', syntax: ['display lamps'] },
  ];
  writeFileSync(corpus, pages.map(page => JSON.stringify(page)).join('\n'));
  t.deepEqual(newPage(copy, 'lamp', 'display lamp', '--corpus', corpus), {
    status: 2,
    said:
      'No page of the command reference is titled "display lamp". Type the forms behind the title; these lines begin so:\n' +
      '  display lamp [ slot <slot-id> ]   (monitor lamp)\n',
    lines: [''],
  });
  t.false(existsSync(join(copy, 'firmware-model')));
});

test('a form that is no notation, a view and a chapter that cannot be are refused, and nothing is laid', t => {
  const copy = workingCopy(t, 'dist');
  rmSync(join(copy, 'dist/test'), { recursive: true });
  for (const [args, why] of [
    [['device', 'lamp', 'lamp { on | off'], /lamp \{ on \| off/],
    [['device', 'lamp', '--view', 'garden'], /garden is no view/],
    [['Device 1', 'lamp'], /npm run new-page/],
    [['device'], /npm run new-page/],
    [['device', 'lamp', '--colour'], /npm run new-page/],
  ] as const) {
    const { status, said } = newPage(copy, ...args);
    t.is(status, 2);
    t.regex(said, why);
  }
  t.false(existsSync(join(copy, 'firmware-model')));
});
