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

const typedLines = (nth: number): readonly string[] => {
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  const blocks = [...readme.matchAll(/<!-- typed by test\/docs\/readme\.test\.ts -->\n```\n(.*?)```/gs)];
  return (blocks[nth]?.[1] ?? '').trimEnd().split('\n');
};

/** What the README types to let Telnet and SSH in. */
const openedByHand = () => typedLines(0);

test('the lines that the README types let an SSH client in', async t => {
  const ssh = await SshBench.of(t, [], []);
  for (const line of openedByHand()) {
    ssh.bench.type(line);
    if (line === '2048') await ssh.bench.until(() => ssh.bench.router.facts.nonVolatile.board.hostKeys?.length === 1);
  }
  const shell = await ssh.shell({ username: labUser.name, password: labUser.password });
  t.regex(await shell.type('system-view', '[~HUAWEI]'), /\[~HUAWEI\]$/);
});

test('the lines behind them lead an SFTP client to the card', async t => {
  const ssh = await SshBench.of(t, openedByHand().slice(3, -1));
  for (const line of typedLines(1)) t.notRegex(ssh.bench.type('system-view', line), /Error:/, line);
  const { client, error } = await ssh.client({ username: labUser.name, password: labUser.password });
  t.is(error, undefined);
  const names = await new Promise<readonly string[]>((resolve, reject) => {
    client.sftp((refused, sftp) => {
      if (refused) return reject(refused);
      sftp.readdir('.', (failed, list) => (failed ? reject(failed) : resolve(list.map(({ filename }) => filename))));
    });
  });
  t.true(names.includes('V800R012C10SPC300.cc'), names.join(' '));
});

test('--open-vty configures what the README types', t => {
  const configured = openingLines(labUser.password, countingEntropy())
    .map(line => line.trim().replace(/cipher \$1c\$.*/, `cipher ${labUser.password}`))
    .filter(line => line !== '#');
  const typed = openedByHand().filter(line => !['system-view', 'rsa local-key-pair create', '2048', 'commit'].includes(line));
  t.deepEqual(configured, typed);
});
