import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import test from 'ava';
import { openLab } from '../../../src/adapters/lab-ca/locked-lab-ca.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a CA clears away what killed writes have left in its folder, and nothing of a process that may still be writing', async t => {
  const folder = temporaryFolder(t);
  const dead = 2 ** 22 + 1; // above the highest number of a process
  mkdirSync(join(folder, 'issued', 'valid'), { recursive: true });
  for (const path of [`~writing-${dead}-1`, `issued/valid/~writing-${dead}-2`, `~writing-${process.pid}-3`, `~writing-${process.ppid}-4`]) {
    writeFileSync(join(folder, path), 'half');
  }
  const lab = await openLab(folder, { host: '127.0.0.1', port: 0 });
  await lab.close();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  t.deepEqual(
    names.filter(name => name.includes('~writing')),
    [`~writing-${process.ppid}-4`],
  );
});

test("a folder is another CA's when the first has ended, and not while it ends", async t => {
  const folder = temporaryFolder(t);
  const anywhere = { host: '127.0.0.1', port: 0 };
  const first = await openLab(folder, anywhere);
  const ended = first.close();
  await t.throwsAsync(openLab(folder, anywhere), { code: 'STATE_FOLDER_IN_USE' });
  await ended;
  const second = await openLab(folder, anywhere);
  await second.close();
});
