import test from 'ava';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepCaKey, prepareCaFolder, trustedCertificates } from '../../../src/adapters/lab-ca/ca-folder.ts';
import { makeFactory, newRsaKey } from '../../../src/ca/make-state.ts';
import { VirtualClock } from '../../../src/clock/virtual-clock.ts';
import { fixedKey } from '../../ca/world.ts';
import { countingEntropy } from '../../support/counting-entropy.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const maker = {
  newKey: newRsaKey,
  certify: (key: Awaited<ReturnType<typeof newRsaKey>>) => makeFactory(key, new VirtualClock(), countingEntropy()),
  clock: new VirtualClock(),
};

test('a router and a CA that make the factory at the same time end with the same one', async t => {
  const folder = temporaryFolder(t);
  const [one, other] = await Promise.all([keepCaKey(folder, 'factory', maker), keepCaKey(folder, 'factory', maker)]);
  t.deepEqual(one, other);
  t.deepEqual(await keepCaKey(folder, 'factory', maker), one);
});

test('a power cut behind the key leaves a factory that has that key', async t => {
  const folder = temporaryFolder(t);
  const { privateKey } = await keepCaKey(folder, 'factory', { ...maker, newKey: async () => fixedKey('factory') });
  rmSync(join(folder, 'factory.pem'));
  t.deepEqual((await keepCaKey(folder, 'factory', maker)).privateKey, privateKey);
});

test('the folder and the keys are for their owner alone', async t => {
  const folder = join(temporaryFolder(t), 'ca');
  prepareCaFolder(folder);
  await keepCaKey(folder, 'factory', { ...maker, newKey: async () => fixedKey('factory') });
  t.is(statSync(folder).mode & 0o777, 0o700);
  t.is(statSync(join(folder, 'factory.key')).mode & 0o777, 0o600);
  t.deepEqual(
    readdirSync(folder).filter(name => name.startsWith('~')),
    [],
  );
});

for (const [name, what] of [
  ['factory.key', 'key'],
  ['factory.pem', 'certificate'],
] as const) {
  test(`a damaged ${what} is named, and its content is not told`, async t => {
    const folder = temporaryFolder(t);
    await keepCaKey(folder, 'factory', { ...maker, newKey: async () => fixedKey('factory') });
    writeFileSync(join(folder, name), 'SECRET');
    const error = await t.throwsAsync(keepCaKey(folder, 'factory', maker), { name: 'CaError' });
    t.true(error?.message.includes(join(folder, name)));
    t.false(error?.message.includes('SECRET'));
  });
}

test('a key that cannot be stored is named, with the reason', async t => {
  const folder = join(temporaryFolder(t), 'gone');
  const error = await t.throwsAsync(keepCaKey(folder, 'factory', { ...maker, newKey: async () => fixedKey('factory') }), {
    name: 'CaError',
  });
  t.is(error?.message, `Cannot store ${join(folder, 'factory.key')}: no such file or directory; mend that and try again`);
});

test('what lies in trusted/ and is no certificate is trusted by nobody, and told once', async t => {
  const folder = temporaryFolder(t);
  prepareCaFolder(folder);
  const { certificate } = await keepCaKey(folder, 'factory', { ...maker, newKey: async () => fixedKey('factory') });
  const trusted = join(folder, 'trusted');
  copyFileSync(join(folder, 'factory.pem'), join(trusted, 'maker.pem'));
  mkdirSync(join(trusted, 'old'));
  copyFileSync(join(folder, 'factory.pem'), join(trusted, 'old', 'maker.pem'));
  writeFileSync(join(trusted, 'notes.txt'), 'SECRET');
  writeFileSync(join(trusted, 'image.iso'), Buffer.alloc(2 ** 21));
  symlinkSync('../factory.pem', join(trusted, 'link.pem'));
  execFileSync('mkfifo', [join(trusted, 'pipe.pem')]);

  const told: string[] = [];
  const read = trustedCertificates(({ place, reason }) => told.push(`${place.slice(trusted.length + 1)}: ${reason}`));
  for (const _ of [1, 2]) t.deepEqual(read(folder), [certificate], 'and what lies deeper is not looked at');
  t.deepEqual(told.toSorted(), [
    'image.iso: it is larger than 1048576 octets',
    'link.pem: it is a symbolic link',
    'notes.txt: it holds no certificate',
    'pipe.pem: it is a pipe',
  ]);
});
