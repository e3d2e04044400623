import test from 'ava';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inSources } from '../../../src/adapters/host/source-lines.ts';
import { mainPath } from '../../support/program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a place in a compiled file is named as the line of its source', t => {
  const compiled = new URL('../../../src/adapters/host/source-lines.js', import.meta.url);
  const text = readFileSync(compiled, 'utf8').split('\n');
  const line = text.findIndex(words => words.includes('new Map()')) + 1;
  const column = (text[line - 1] ?? '').indexOf('new Map') + 1;
  for (const file of [String(compiled), fileURLToPath(compiled)]) {
    t.regex(
      inSources(`Error: so\n    at inSources (${file}:${line}:${column})\n    at ${file}:${line}:${column}`),
      /^Error: so\n {4}at inSources \((\/.*\/src\/adapters\/host\/source-lines\.ts:\d+:\d+)\)\n {4}at \1$/,
    );
  }
});

test('what has no map, and what is no place, stays as it is', t => {
  for (const words of [
    'at file:///nowhere/a.js:1:2',
    'at x (/nowhere/a.js:1:2)',
    'at node:internal/main:1:2',
    'http://127.0.0.1:8829/x.js',
    'file:///nowhere/a.js',
  ])
    t.is(inSources(words), words);
});

/** The program, with something of Node replaced before it starts. */
function runWith(replaced: string) {
  const preload = `data:text/javascript,${encodeURIComponent(replaced)}`;
  const args = ['--import', preload, mainPath, 'run', '--no-attach', '--no-ca', '--json', '--state', temporaryFolder()];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

test('an error that ends the start names lines of the sources', t => {
  const { status, stderr } = runWith(`
    const on = process.on;
    process.on = function (event, ...rest) {
      if (event === 'exit' && /ne40e\\.js:\\d/.test(new Error().stack)) throw new TypeError('of ours');
      return on.call(this, event, ...rest);
    };`);
  t.is(status, 1);
  t.regex(stderr, /^ne40e: TypeError: of ours\n/);
  t.regex(stderr, /at run\d* \(.*\/src\/main\.ts:\d+:\d+\)/);
  t.notRegex(stderr, /dist\/program/);
});

test('so does one that nobody has caught', t => {
  const { status, stderr } = runWith(`
    const write = process.stdout.write;
    process.stdout.write = function (text, ...rest) {
      if (String(text).includes('"ready"')) throw new TypeError('of ours');
      return write.call(this, text, ...rest);
    };`);
  t.not(status, 0);
  t.regex(stderr, /TypeError: of ours\n(.*\n)*.*\/src\/adapters\/host\/reporter\.ts:\d+:\d+/);
});
