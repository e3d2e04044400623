import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from 'ava';
import { temporaryFolder } from './temporary-folder.ts';

export const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** A copy of some files and folders of the repository, for what changes them; dependencies are those of the repository. */
export function workingCopy(t: Pick<ExecutionContext, 'teardown'>, ...paths: readonly string[]): string {
  const folder = temporaryFolder(t);
  for (const path of paths) cpSync(join(repository, path), join(folder, path), { recursive: true, preserveTimestamps: true });
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Runs one of the scripts to its end; `said` is what it wrote to either stream. */
export function runScript(folder: string, script: string, ...args: readonly string[]) {
  const { INIT_CWD: _, ...env } = process.env; // set by npm, and of the run that this test is part of
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'scripts', script), ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr, lines: stdout.trimEnd().split('\n') };
}
