// Lints, runs ava and closes with one plain line, `N passed, N failed, N skipped`, which people and CI read alike. The exit code is ava's.
// Paths are those of the sources: `npm test -- test/cli/handlers/device.test.ts test/pki`. Everything else goes to ava as it is.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const ava = join(root, 'node_modules/ava/entrypoints/cli.mjs');
const linter = join(root, 'node_modules/@biomejs/biome/bin/biome');
/** Options of ava whose value stands behind them as a word of its own. */
const takesValue = new Set(['-m', '--match', '-c', '--concurrency', '-T', '--timeout', '--config', '--node-arguments']);
const counts = { passed: 0, failed: 0, skipped: 0 };
const marks = { '✔': 'passed', '✘ [fail]:': 'failed', '- [skip]': 'skipped' };

const { args, lost } = readArguments(process.argv.slice(2));
if (lost.length > 0) fail(lost.join('\n'));
else if (!isClean()) fail('The linter has found something: `npm run format` mends most of it.');
else runTests();

/** What ava is started with, and what is wrong with the paths. */
function readArguments(words) {
  const read = { args: [], lost: [] };
  let isValue = false;
  for (const word of words) {
    const isPath = !isValue && !word.startsWith('-');
    isValue = takesValue.has(word);
    const wrong = isPath && faultOf(word);
    if (wrong) read.lost.push(`${word}: ${wrong}`);
    else read.args.push(isPath ? compiled(sourceOf(word)) : word);
  }
  return read;
}

/** Path from the root, of the source also where the compiled test was named. */
function sourceOf(word) {
  const places = [process.env.INIT_CWD ?? root, root].map(folder => resolve(folder, word));
  const path = relative(root, places.find(existsSync) ?? places[1]);
  return path.replace(/^dist[\\/]/, '').replace(/\.js$/, '.ts');
}

function faultOf(word) {
  const source = sourceOf(word);
  if (isPattern(word)) return undefined;
  if (!existsSync(join(root, source))) return 'there is no such test.';
  const isTest = statSync(join(root, source)).isDirectory() || source.endsWith('.test.ts');
  return isTest && /^test([\\/]|$)/.test(source) ? undefined : 'tests are folders below test/ and files named *.test.ts.';
}

function isPattern(word) {
  return /[*{!]/.test(word);
}

/** `test/pki/der.test.ts` is run as `dist/test/pki/der.test.js`. */
function compiled(source) {
  return posix.join('dist', ...source.replace(/\.ts$/, '.js').split(/[\\/]/));
}

function isClean() {
  const { status, error } = spawnSync(process.execPath, [linter, 'check'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) console.log(error.message);
  return status === 0;
}

function runTests() {
  const child = spawn(process.execPath, [ava, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  createInterface({ input: child.stdout }).on('line', line => {
    const [, mark] = /^ {2}(✔|✘ \[fail\]:|- \[skip\]) /.exec(line) ?? [];
    if (mark) counts[marks[mark]]++;
    console.log(line);
  });
  child.on('close', (code, signal) => {
    const failed = counts.failed || (code === 0 && counts.passed > 0 ? 0 : 1); // a run that broke off has failed, whatever it counted
    if (signal) console.log(`the test run was ended by ${signal}`);
    close(failed);
    process.exitCode = code || (failed ? 1 : 0);
  });
}

/** Nothing was run. */
function fail(why) {
  console.log(why);
  close(1);
  process.exitCode = 1;
}

function close(failed) {
  const { passed, skipped } = counts;
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
}
