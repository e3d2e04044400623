import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { mainPath } from '../support/program.ts';

const root = new URL('../../../', import.meta.url);

test('what the README shows of a check is what it prints', t => {
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  const [, file = '', shown = ''] = /ne40e check (\S+)\n```\n\n```\n(.*?)```/s.exec(readme) ?? [];
  const { stdout, status } = spawnSync(process.execPath, [mainPath, 'check', file], { cwd: fileURLToPath(root), encoding: 'utf8' });
  t.is(stdout, shown);
  t.is(status, 3);
});
