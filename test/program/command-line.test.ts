import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import test from 'ava';
import { mainPath } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function typed(cwd: string, ...args: readonly string[]) {
  const run = promisify(execFile)(process.execPath, [mainPath, ...args], { cwd });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
  );
}

for (const [line, reason] of [
  ['', `No command given: node ${mainPath} run starts a router`],
  ['fly', "Unknown command 'fly'"],
  ['run --sate lab', "Unknown option '--sate'"],
  ['run --boot slow', "Option '--boot' needs full or quick, not 'slow'"],
  ['run --identity-key id.key', '--identity-cert and --identity-key are given together or not at all'],
] as const) {
  test(`ne40e ${line || '(nothing)'} is one line on standard error, code 2, and no folder`, async t => {
    const cwd = temporaryFolder(t);
    const answer = await typed(cwd, ...line.split(' ').filter(Boolean));
    t.deepEqual(answer, { code: 2, stdout: '', stderr: `ne40e: ${reason}; see node ${mainPath} --help\n` });
    t.deepEqual(readdirSync(cwd), []);
  });
}

test('--attach without a terminal is refused', async t => {
  const cwd = temporaryFolder(t);
  const { code, stderr } = await typed(cwd, 'run', '--attach');
  t.is(code, 2);
  t.regex(stderr, /^ne40e: --attach needs a terminal on standard input; see node .* --help\n$/);
  t.deepEqual(readdirSync(cwd), []);
});

test('--help and --version answer on standard output', async t => {
  const cwd = temporaryFolder(t);
  t.like(await typed(cwd, '--help'), { code: 0, stderr: '' });
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  t.deepEqual(await typed(cwd, '--version'), { code: 0, stdout: `${version}\n`, stderr: '' });
  t.deepEqual(readdirSync(cwd), []);
});
