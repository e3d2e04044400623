import test from 'ava';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepCaKey, prepareCaFolder } from '../../../src/adapters/lab-ca/ca-folder.ts';
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
