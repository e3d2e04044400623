import test from 'ava';
import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProfileFile } from '../../../src/adapters/lab-ca/profile-file.ts';
import { toPem } from '../../../src/pki/certificate-file.ts';
import { labWithClient } from '../../support/lab-client.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { requires } from '../../support/tools.ts';

const withOpenssl = requires(test, 'openssl');

for (const [profile, text] of [
  ['key: ecdsa-p256\nintermediates: 0', 'ecdsa-with-SHA256'],
  ['key: ecdsa-p384\nhash: sha384\nintermediates: 2', 'ecdsa-with-SHA384'],
  ['key: ed25519\nintermediates: 3\ncmp-signer: marked', 'ED25519'],
  ['key: rsa-3072\nhash: sha512\ncmp-signer: unmarked', 'sha512WithRSAEncryption'],
] as const) {
  withOpenssl(`a router enrols at a CA with ${profile.replaceAll('\n', ', ')}, and OpenSSL finds the chain strict and sound`, async t => {
    const { enrol, folder, clock } = await labWithClient(t, { profile });
    const { result, told } = await enrol();
    if (result?.result !== 'granted') return t.fail(JSON.stringify(result));
    t.deepEqual(
      told.filter(line => line.startsWith('<')),
      ['< ip', '< pkiconf'],
    );
    const pem = (der: Uint8Array) => toPem(der, 'CERTIFICATE');
    writeFileSync(join(folder, 'new.pem'), pem(result.certificate));
    writeFileSync(join(folder, 'chain.pem'), result.caCertificates.map(pem).join(''));
    const at = ['-attime', String(Math.trunc(clock.now() / 1000))];
    const verified = ['verify', '-x509_strict', ...at, '-CAfile', 'root.pem', '-untrusted', 'chain.pem', 'new.pem'];
    t.regex(execFileSync('openssl', verified, { cwd: folder, encoding: 'utf8' }), /OK/);
    t.regex(execFileSync('openssl', ['x509', '-in', 'new.pem', '-noout', '-text'], { cwd: folder, encoding: 'utf8' }), new RegExp(text));
    t.is(existsSync(join(folder, 'issued', 'valid', `${new X509Certificate(result.certificate).serialNumber.toLowerCase()}.pem`)), true);
  });
}

test('the chain is as deep as the profile has it', async t => {
  const { enrol } = await labWithClient(t, { profile: 'key: ecdsa-p256\nintermediates: 3' });
  const { result } = await enrol();
  t.is(result?.result === 'granted' && result.caCertificates.length, 4);
});

test('a delegated signer is marked with id-kp-cmcCA, or is not, and no CA', async t => {
  for (const [signer, usage] of [
    ['marked', ['1.3.6.1.5.5.7.3.27']],
    ['unmarked', undefined],
  ] as const) {
    const { folder, enrol } = await labWithClient(t, { profile: `key: ecdsa-p256\ncmp-signer: ${signer}` });
    t.is((await enrol()).result?.result, 'granted');
    const certificate = new X509Certificate(readFileSync(join(folder, 'cmp-signer.pem')));
    t.false(certificate.ca);
    t.deepEqual(certificate.keyUsage, usage as string[] | undefined);
  }
});

test('a folder keeps the CA that was made in it: another profile is refused by the key that differs, silence is not', async t => {
  const folder = temporaryFolder(t);
  const first = await labWithClient(t, { folder, profile: 'key: ecdsa-p256\nintermediates: 2' });
  const before = await first.ca.rootCertificatePem();
  await first.ca.issuingCertificatePem();
  const error = await t.throwsAsync(labWithClient(t, { folder, profile: 'key: ed25519' }), { name: 'CaError' });
  t.is(
    error?.message,
    `The lab CA in ${folder} was made with key ecdsa-p256, and the profile asks for ed25519; leave that key out, or give another --state for a new CA`,
  );
  await t.throwsAsync(labWithClient(t, { folder, profile: 'intermediates: 1' }), {
    message: /intermediates 2, and the profile asks for 1;/,
  });
  const again = await labWithClient(t, { folder, profile: 'validity: 10m' });
  t.is(await again.ca.rootCertificatePem(), before);
  t.is((await again.enrol()).result?.result, 'granted');
  t.is(statSync(join(folder, 'made.json')).mode & 0o777, 0o600);
});

test('a folder of a CA without a word of how it was made is that of a usual one', async t => {
  const folder = temporaryFolder(t);
  await (await labWithClient(t, { folder })).ca.rootCertificatePem();
  t.false(existsSync(join(folder, 'made.json')));
  await t.throwsAsync(labWithClient(t, { folder, profile: 'key: ecdsa-p256' }), { message: /was made with key rsa-2048/ });
});

test('a validity of minutes is what is issued', async t => {
  const { enrol, clock } = await labWithClient(t, { profile: 'key: ecdsa-p256\nvalidity: 10m' });
  const { result } = await enrol();
  if (result?.result !== 'granted') return t.fail(JSON.stringify(result));
  t.is(Date.parse(new X509Certificate(result.certificate).validTo), clock.now() + 600_000);
});

test('implicit confirmation may be given unasked, and a router then sends no certConf', async t => {
  const { enrol } = await labWithClient(t, { profile: 'key: ecdsa-p256\nconfirmation: implicit' });
  const { told, result } = await enrol();
  t.is(result?.result, 'granted');
  t.deepEqual(
    told.filter(line => /^[<>]/.test(line)),
    ['> ir', '< ip'],
  );
});

test('certificates carry what the profile has, whatever was asked for', async t => {
  const { enrol } = await labWithClient(t, {
    profile: `key: ecdsa-p256
extensions:
  leave-out: [authorityKeyIdentifier, basicConstraints]
  key-usage: [digitalSignature]
  extended-key-usage: [ipsecIKE, clientAuth]`,
  });
  const { result } = await enrol();
  if (result?.result !== 'granted') return t.fail(JSON.stringify(result));
  const text = Buffer.from(result.certificate).toString('latin1');
  t.deepEqual(new X509Certificate(result.certificate).keyUsage, ['1.3.6.1.5.5.7.3.17', '1.3.6.1.5.5.7.3.2']);
  t.false(text.includes('\x55\x1d\x23'));
  t.false(text.includes('\x55\x1d\x13'));
});

test('a profile file is refused by its name, line and key, and what it is not', t => {
  const folder = temporaryFolder(t);
  const file = (text: string | Buffer) => {
    writeFileSync(join(folder, 'profile.yaml'), text);
    return join(folder, 'profile.yaml');
  };
  const refused = (place: string) => t.throws(() => readProfileFile(place), { name: 'CaError' })?.message ?? '';
  t.is(
    refused(file('validity: 90d\nkeys: ed25519')).replace(/there is [^;]*;/, 'there is …;'),
    `Cannot use ${join(folder, 'profile.yaml')} as profile of the lab CA: line 2: key 'keys' is not known; there is …; mend that; docs/ca.md has every key`,
  );
  t.regex(refused(file(Buffer.of(0xff, 0xfe))), /it is no text in UTF-8; give another file$/);
  t.regex(refused(file(Buffer.alloc(70_000, 'a'))), /it is larger than 65536 octets/);
  t.regex(refused(join(folder, 'nowhere.yaml')), /no such file or directory; give another file$/);
  mkdirSync(join(folder, 'inside'));
  t.regex(refused(join(folder, 'inside')), /it is a directory and not a file/);
});
