import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import test from 'ava';

const root = fileURLToPath(new URL('../../../', import.meta.url));

test('the model of the router compiles by itself, without a line of the program', async t => {
  const compiler = 'node_modules/typescript/bin/tsc';
  await t.notThrowsAsync(promisify(execFile)(process.execPath, [compiler, '-p', 'firmware-model'], { cwd: root }));
});
