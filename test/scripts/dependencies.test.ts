import test from 'ava';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../support/working-copy.ts';

const read = (name: string): string => readFileSync(join(repository, name), 'utf8');

test('every dependency is pinned to one version', t => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  t.deepEqual(loose, []);
});

test('no release is passed over for a beta, but where the release needs a compiler', t => {
  const { dependencies = {} } = JSON.parse(read('package.json')) as { readonly dependencies?: Readonly<Record<string, string>> };
  const betas = Object.entries(dependencies).filter(([, version]) => version.includes('-'));
  t.deepEqual(
    betas.map(([name]) => name),
    ['node-pty'], // 1.1.0 has nothing built for Linux
  );
});

test('the lock file says what is installed, and not from where', t => {
  t.notRegex(read('package-lock.json'), /"resolved"/);
});
