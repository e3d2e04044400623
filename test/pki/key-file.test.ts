import test from 'ava';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KeyFormat, readKeyPair } from '../../src/pki/key-file.ts';
import { encodeDer } from '../../src/pki/der.ts';
import { bulkyFiles, bulkyValues } from '../../scripts/bench/bulk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { requires } from '../support/tools.ts';
import { fixtureKeyPair, pkiFile } from './fixtures.ts';

const read = (file: Uint8Array, format: KeyFormat = { format: 'pem', password: 'secret' }) =>
  readKeyPair(file, format, { name: 'k', created: 0 });
const plain = fixtureKeyPair('router.key', 'k').privateKey;

/** What openssl makes of the fixture's key; the ciphers of the legacy provider included. */
function made(t: Parameters<typeof temporaryFolder>[0], command: string, ...options: readonly string[]): Uint8Array {
  const file = join(temporaryFolder(t), 'router.key');
  writeFileSync(file, pkiFile('router.key'));
  const legacy = ['-provider', 'legacy', '-provider', 'default'];
  return execFileSync('openssl', [command, '-in', file, '-passout', 'pass:secret', ...legacy, ...options], { stdio: 'pipe' });
}

const traditional = ['aes-128-cbc', 'aes-256-cbc', 'des-ede3-cbc', 'camellia-256-cbc', 'des-cbc', 'rc2-cbc'];
for (const cipher of traditional) {
  requires(test, 'openssl')(`a traditional key file in ${cipher} is read with its password, and refused with another`, t => {
    const file = made(t, 'rsa', '-traditional', `-${cipher}`);
    t.deepEqual(read(file).keyPair?.privateKey, plain);
    t.is(read(file, { format: 'pem', password: 'Secret' }).fault, 'wrong password');
  });
}

const pkcs8 = [
  ...['PBE-MD5-DES', 'PBE-SHA1-DES', 'PBE-MD5-RC2-64', 'PBE-SHA1-RC2-64', 'PBE-SHA1-3DES', 'PBE-SHA1-2DES'].map(name => ['-v1', name]),
  ...['PBE-SHA1-RC2-40', 'PBE-SHA1-RC2-128', 'PBE-SHA1-RC4-40', 'PBE-SHA1-RC4-128'].map(name => ['-v1', name]),
  ...['aes-128-cbc', 'aes-256-cbc', 'des3', 'des-cbc', 'rc2-cbc', 'aria-256-cbc'].map(name => ['-v2', name]),
  ['-v2', 'aes-256-cbc', '-v2prf', 'hmacWithSHA512'],
  ['-scrypt'],
];
for (const options of pkcs8) {
  requires(test, 'openssl')(`a PKCS#8 file made with ${options.join(' ')} is read with its password, and refused with another`, t => {
    const file = made(t, 'pkcs8', '-topk8', ...options);
    t.deepEqual(read(file).keyPair?.privateKey, plain);
    t.is(read(file, { format: 'pem', password: 'Secret' }).fault, 'wrong password');
  });
}

requires(test, 'openssl')('a cipher that nothing here has is named as the reason, not the password', t => {
  t.is(read(made(t, 'rsa', '-traditional', '-bf-cbc')).fault, 'unknown cipher');
  t.is(read(made(t, 'pkcs8', '-topk8', '-v2', 'cast5-cbc')).fault, 'unknown cipher');
});

requires(test, 'openssl')('a key under an empty password needs none', t => {
  const file = made(t, 'pkcs8', '-topk8', '-passout', 'pass:');
  t.deepEqual(read(file).keyPair?.privateKey, plain);
});

requires(test, 'openssl')('an encrypted file in DER says that it needs a password', t => {
  t.is(read(made(t, 'pkcs8', '-topk8', '-outform', 'DER'), { format: 'der' }).fault, 'password needed');
});

test('octets behind a key in DER do not matter, in PKCS#8 and in PKCS#1', t => {
  for (const name of ['router-pkcs8.der', 'router-pkcs1.der'])
    t.deepEqual(read(Buffer.concat([pkiFile(name), Buffer.from('\n')]), { format: 'der' }).keyPair?.privateKey, plain);
});

test('a key derivation that would take minutes is not begun', t => {
  const number = (value: number) => encodeDer(0x02, Buffer.from(value.toString(16).padStart(10, '0'), 'hex').subarray(1));
  const parameters = encodeDer(0x30, encodeDer(0x04, new Uint8Array(8)), number(0x7fff_ffff));
  const algorithm = encodeDer(0x30, Buffer.from('060a2a864886f70d010c0103', 'hex'), parameters);
  const file = encodeDer(0x30, algorithm, encodeDer(0x04, new Uint8Array(64)));
  t.is(read(file, { format: 'der' }).fault, 'unknown cipher');
});

for (const [what, make] of Object.entries({ ...bulkyValues, ...bulkyFiles })) {
  test(`400 kB of ${what} is no key`, t => {
    t.truthy(read(make(400_000)).fault);
    t.truthy(read(make(400_000), { format: 'der' }).fault);
  });
}
