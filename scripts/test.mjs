// Runs ava and closes with one plain line, `N passed, N failed, N skipped`, which people and CI read alike. The exit code is ava's.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ava = fileURLToPath(new URL('../node_modules/ava/entrypoints/cli.mjs', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));
const counts = { pass: 0, fail: 0, skip: 0 };
let summed = false;

const child = spawn(process.execPath, [ava, '--tap', ...process.argv.slice(2)], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
createInterface({ input: child.stdout }).on('line', show);
child.on('close', (code, signal) => {
  const complete = summed && !signal;
  const failed = counts.fail || (complete && code === 0 ? 0 : 1); // a run that broke off has failed, whatever it counted
  if (!complete) console.log(`the test run broke off (${signal ?? `exit code ${code}`})`);
  console.log(`${counts.pass} passed, ${failed} failed${counts.skip ? `, ${counts.skip} skipped` : ''}`);
  process.exitCode = code || (failed ? 1 : 0);
});

/** TAP as a person reads it: one line a test, the details of what failed. */
function show(line) {
  const count = /^# (pass|fail|skip) (\d+)$/.exec(line);
  if (count) {
    counts[count[1]] = Number(count[2]);
    summed ||= count[1] === 'fail';
    return;
  }
  if (/^(TAP version|1\.\.\d|# tests \d|---$|\.\.\.$|\s*$)/.test(line)) return;
  console.log(line
    .replace(/^ok \d+ - (.*) # SKIP$/, '- skipped: $1')
    .replace(/^ok \d+ - /, '✔ ')
    .replace(/^not ok \d+ - /, '✘ '));
}
