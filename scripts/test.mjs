// Runs ava and closes with one plain line, `N passed, N failed, N skipped`, which people and CI read alike. The exit code is ava's.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ava = fileURLToPath(new URL('../node_modules/ava/entrypoints/cli.mjs', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));
const counts = { passed: 0, failed: 0, skipped: 0 };
const marks = { '✔': 'passed', '✘ [fail]:': 'failed', '- [skip]': 'skipped' };

const child = spawn(process.execPath, [ava, ...process.argv.slice(2)], {
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
  const { passed, skipped } = counts;
  const failed = counts.failed || (code === 0 && passed > 0 ? 0 : 1); // a run that broke off has failed, whatever it counted
  if (signal) console.log(`the test run was ended by ${signal}`);
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exitCode = code || (failed ? 1 : 0);
});
