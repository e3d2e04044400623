import test from 'ava';
import { readCertificate } from '../../src/pki/certificate.ts';
import { type KeyFormat, readKeyPair } from '../../src/pki/key-file.ts';
import { generateKeyPair, isKeyOf, keyPairNamed, rsaNumbers, rsaPublicKey } from '../../src/pki/key-pair.ts';
import { fixtureKeyPair, pkiFile } from './fixtures.ts';

const identity = { name: 'imported', created: 5 };
const pem = (password = ''): KeyFormat => ({ format: 'pem', password });
const der: KeyFormat = { format: 'der' };

test('a key pair made on the router is RSA of the length asked for, with the time of its end', async t => {
  const keyPair = await generateKeyPair('key-a', 2048, () => 77);
  t.like(keyPair, { name: 'key-a', bits: 2048, created: 77 });
  t.is(rsaNumbers(rsaPublicKey(keyPair.publicKey) ?? new Uint8Array()).modulus.length, 257);
});

for (const [file, format] of [
  ['router.key', pem()],
  ['router.key', pem('not needed')],
  ['router-encrypted.key', pem('Secret-123')],
  ['router-traditional.key', pem('Secret-123')],
  ['router-pkcs1.der', der],
  ['router-pkcs8.der', der],
] as const) {
  test(`${file} with ${JSON.stringify(format)} is the key of the router's certificate`, t => {
    const { keyPair } = readKeyPair(pkiFile(file), format, identity);
    t.like(keyPair, { name: 'imported', created: 5, bits: 2048 });
    t.deepEqual(keyPair, { ...fixtureKeyPair('router.key', 'imported'), created: 5 });
  });
}

for (const [file, format, fault] of [
  ['router-encrypted.key', pem('wrong'), 'wrong password'],
  ['router-traditional.key', pem('wrong'), 'wrong password'],
  ['router-encrypted.key', pem(), 'wrong password'],
  ['router-encrypted.key', der, 'not a private key'],
  ['router.cer', pem(), 'not a private key'],
  ['router-pkcs8.der', pem(), 'not a private key'],
  ['ec.key', pem(), 'not an RSA key'],
] as const) {
  test(`${file} with ${JSON.stringify(format)} is refused: ${fault}`, t => t.is(readKeyPair(pkiFile(file), format, identity).fault, fault));
}

test('a certificate has the key that was asked for in it, and no other', t => {
  const { certificate } = readCertificate(pkiFile('router.cer'));
  const { certificate: elliptic } = readCertificate(pkiFile('ec.cer'));
  const fits = (file: 'router.key' | 'other.key', key = certificate?.publicKey) =>
    isKeyOf(fixtureKeyPair(file, 'k'), key ?? new Uint8Array());
  t.true(fits('router.key'));
  t.false(fits('other.key'));
  t.false(fits('router.key', elliptic?.publicKey));
});

test('a key pair is found by its exact name before another case of it', t => {
  const pairs = [fixtureKeyPair('other.key', 'KEY'), fixtureKeyPair('router.key', 'key')];
  t.is(keyPairNamed(pairs, 'key'), pairs[1]);
  t.is(keyPairNamed(pairs, 'Key'), pairs[0]);
  t.is(keyPairNamed(pairs, 'key2'), undefined);
});
