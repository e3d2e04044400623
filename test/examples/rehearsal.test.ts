import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { mainPath, Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const script = fileURLToPath(new URL('../../../examples/rehearsal.sh', import.meta.url));

const rehearsed = (...args: readonly string[]) =>
  new Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>(resolve =>
    execFile('bash', [script, ...args], { env: { ...process.env, NE40E: `node ${mainPath}` } }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    ),
  );

test('the rehearsal of a forgotten save ends as it predicts', async t => {
  const state = temporaryFolder(t);
  await Program.run(t, '--state', state, '--no-ca');
  const { code, stdout, stderr } = await rehearsed(state);
  t.is(code, 0, stdout + stderr);
  t.regex(stdout, /^ {2}lost +running +1 line, never saved; no next-startup file is set$/m);
  t.regex(stdout, /As predicted: what was committed and not saved is gone\.\n$/);
});

test('without a router the rehearsal fails, and so it does without its folder', async t => {
  t.not((await rehearsed(temporaryFolder(t))).code, 0);
  t.regex((await rehearsed()).stderr, /name the state folder of a router that runs/);
});
