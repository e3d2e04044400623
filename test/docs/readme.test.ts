import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { labUser, openingLines } from '../../src/program/open-vty.ts';
import { countingEntropy } from '../support/counting-entropy.ts';
import { mainPath } from '../support/program.ts';
import { SshBench } from '../support/ssh-bench.ts';

const root = new URL('../../../', import.meta.url);

test('what the README shows of a check is what it prints', t => {
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  const [, file = '', shown = ''] = /ne40e check (\S+)\n```\n\n```\n(.*?)```/s.exec(readme) ?? [];
  const { stdout, status } = spawnSync(process.execPath, [mainPath, 'check', file], { cwd: fileURLToPath(root), encoding: 'utf8' });
  t.is(stdout, shown);
  t.is(status, 3);
});

/** What the README types to let Telnet and SSH in. */
const openedByHand = (): readonly string[] => {
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  const [, lines = ''] = /<!-- typed by test\/docs\/readme\.test\.ts -->\n```\n(.*?)```/s.exec(readme) ?? [];
  return lines.trimEnd().split('\n');
};

test('the lines that the README types let an SSH client in', async t => {
  const ssh = await SshBench.of(t, [], []);
  for (const line of openedByHand()) {
    ssh.bench.type(line);
    if (line === '2048') await ssh.bench.until(() => ssh.bench.router.facts.nonVolatile.board.hostKeys?.length === 1);
  }
  const shell = await ssh.shell({ username: labUser.name, password: labUser.password });
  t.regex(await shell.type('system-view', '[~HUAWEI]'), /\[~HUAWEI\]$/);
});

test('--open-vty configures what the README types', t => {
  const configured = openingLines(labUser.password, countingEntropy())
    .map(line => line.trim().replace(/cipher \$1c\$.*/, `cipher ${labUser.password}`))
    .filter(line => line !== '#');
  const typed = openedByHand().filter(line => !['system-view', 'rsa local-key-pair create', '2048', 'commit'].includes(line));
  t.deepEqual(configured, typed);
});
