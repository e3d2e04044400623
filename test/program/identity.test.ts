import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { openLab } from '../../src/adapters/lab-ca/locked-lab-ca.ts';
import { firmware } from '../../firmware-model/index.ts';
import { makeIdentityAtFactory } from '../../src/program/birth.ts';
import { ConsoleClient } from '../support/console-client.ts';
import { OpensslPki } from '../support/openssl.ts';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { firstLogin } from '../support/walk.ts';
import { requires } from '../support/tools.ts';

const local = (state: string) => readFileSync(join(state, 'cfcard', 'default_local.cer'));
const keyNames = (state: string): readonly string[] =>
  JSON.parse(readFileSync(join(state, 'board', 'board.json'), 'utf8')).keyPairs.map(({ name }: { name: string }) => name);

test('a router is born with an identity that its factory has signed, and keeps it', async t => {
  const state = temporaryFolder(t);
  const program = await Program.run(t, '--state', state, '--no-ca');
  const certificate = local(state);
  const factory = new X509Certificate(readFileSync(join(state, 'cfcard', 'default_ca.cer')));
  t.true(new X509Certificate(certificate).verify(factory.publicKey));
  t.deepEqual(keyNames(state), ['default']);
  await program.kill();

  await Program.run(t, '--state', state, '--no-ca');
  t.deepEqual(local(state), certificate);
  t.deepEqual(keyNames(state), ['default']);
});

test('two routers have two identities', async t => {
  const states = [temporaryFolder(t), temporaryFolder(t)];
  for (const state of states) await Program.run(t, '--state', state, '--no-ca');
  const [one, other] = states.map(state => new X509Certificate(local(state)).publicKey.export({ type: 'spki', format: 'pem' }));
  t.not(one, other);
});

requires(test, 'openssl')("an identity given on the command line takes the place of the factory's", async t => {
  const pki = new OpensslPki(temporaryFolder(t)).root('vendor', '/CN=Vendor').issue('birth', '/CN=NE40E-0042', 'vendor');
  const state = temporaryFolder(t);
  await Program.run(t, '--state', state, '--no-ca', '--identity-cert', pki.file('birth.crt'), '--identity-key', pki.file('birth.key'));
  t.is(new X509Certificate(local(state)).subject, 'CN=NE40E-0042');
  t.deepEqual(keyNames(state), ['default']);
});

requires(test, 'openssl')('a key that is not that of the certificate is refused before anything is made', async t => {
  const folder = temporaryFolder(t);
  const pki = new OpensslPki(temporaryFolder(t)).root('vendor', '/CN=Vendor');
  const key = join(temporaryFolder(t), 'other.key');
  writeFileSync(key, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const program = new Program(['run', '--state', join(folder, 'lab'), '--identity-cert', pki.file('vendor.crt'), '--identity-key', key]);
  t.is(await program.exited, 1);
  t.is(
    program.errors,
    `ne40e: Cannot use ${key}: not the key of ${pki.file('vendor.crt')}; give --identity-key the private key of that certificate, in PEM or DER without password\n`,
  );
  t.deepEqual(readdirSync(folder), []);
});

test('an identity file that holds no certificate is refused', async t => {
  const folder = temporaryFolder(t);
  const file = join(folder, 'empty');
  writeFileSync(file, '');
  const program = new Program(['run', '--state', join(folder, 'lab'), '--identity-cert', file, '--identity-key', file]);
  t.is(await program.exited, 1);
  t.is(program.errors, `ne40e: Cannot use ${file}: no certificate; give --identity-cert a certificate in PEM or DER\n`);
  t.deepEqual(readdirSync(folder), ['empty']);
});

test('a router that is born while its CA makes its first keys is born at the factory that this CA trusts', async t => {
  const folder = temporaryFolder(t);
  const lab = await openLab(folder, { host: '127.0.0.1', port: 0 });
  const [{ certificate }] = await Promise.all([makeIdentityAtFactory(folder, lab), lab.name()]);
  await lab.close();
  t.true(new X509Certificate(certificate).verify(new X509Certificate(readFileSync(join(folder, 'factory.pem'))).publicKey));
});

const serialNumber = (state: string): string => JSON.parse(readFileSync(join(state, 'board', 'board.json'), 'utf8')).serialNumber;

test('three routers have three serial numbers, each for life, and each is the name in its certificate', async t => {
  const states = [temporaryFolder(t), temporaryFolder(t), temporaryFolder(t)];
  const programs = await Promise.all(states.map(state => Program.run(t, '--state', state, '--no-ca')));
  const numbers = states.map(serialNumber);
  t.is(new Set(numbers).size, 3);
  for (const [at, state] of states.entries()) {
    t.regex(numbers[at]!, /^2102351GSB10[A-Z][1-9ABC]\d{6}$/);
    t.true(new X509Certificate(local(state)).subject.includes(`CN=${numbers[at]}`));
  }
  await programs[0]!.kill();
  await Program.run(t, '--state', states[0]!, '--no-ca');
  t.is(serialNumber(states[0]!), numbers[0]!);
});

test('a router bears the serial number that it was asked for when it was new, on the console as in its certificate', async t => {
  const state = temporaryFolder(t);
  const program = await Program.run(t, '--state', state, '--no-ca', '--tcp', '0', '--serial', '2102350dlrdmk6000001');
  const { tcp } = await program.event('console');
  const terminal = await ConsoleClient.connect(t, Number(String(tcp).split(':').at(-1)));
  await firstLogin(terminal);
  await terminal.enter('display esn', 'ESN of master:2102350DLRDMK6000001\r\n');
  t.true(new X509Certificate(local(state)).subject.includes('CN=2102350DLRDMK6000001'));
});

test('a router cannot be given another serial number than it was born with', async t => {
  const state = temporaryFolder(t);
  const first = await Program.run(t, '--state', state, '--no-ca', '--serial', 'AB1');
  await first.kill('SIGTERM');
  const same = await Program.run(t, '--state', state, '--no-ca', '--serial', 'ab1');
  await same.kill('SIGTERM');
  const other = new Program(['run', '--state', state, '--no-ca', '--serial', 'AB2']);
  t.is(await other.exited, 1);
  t.is(other.errors, `ne40e: The router in ${state} has the serial number AB1 for life: leave --serial away or choose another --state\n`);
});

test('a router keeps the release that it was made with, and is not started with another', async t => {
  const state = temporaryFolder(t);
  const first = await Program.run(t, '--state', state, '--no-ca', '--release', 'V800R022');
  await first.kill('SIGTERM');
  const card = readdirSync(join(state, 'cfcard'));
  t.true(card.includes('V800R022C10SPC100.cc'));
  const same = await Program.run(t, '--state', state, '--no-ca');
  await same.kill('SIGTERM');
  const other = new Program(['run', '--state', state, '--no-ca', '--release', 'V800R012C10']);
  t.is(await other.exited, 1);
  t.is(other.errors, `ne40e: The router in ${state} runs V800R022: leave --release away or choose another --state\n`);
  t.deepEqual(readdirSync(join(state, 'cfcard')), card);
});

test('a chassis with two main boards has its cards in the state folder, and stays what it is', async t => {
  const state = temporaryFolder(t);
  const first = await Program.run(t, '--state', state, '--no-ca', '--chassis', 'NE40E-X8A-2MPU');
  await first.kill('SIGTERM');
  for (const card of ['cfcard', 'cfcard-10']) t.true(readdirSync(join(state, card)).includes('V800R012C10SPC300.cc'), card);
  for (const card of ['cfcard2', 'cfcard2-10']) t.true(readdirSync(join(state, card)).includes('logfile'), card);
  const other = new Program(['run', '--state', state, '--no-ca', '--chassis', 'NE40E-X8A']);
  t.is(await other.exited, 1);
  t.is(other.errors, `ne40e: The router in ${state} is in an NE40E-X8A-2MPU: leave --chassis away or choose another --state\n`);
});

test('a router from before serial numbers were settled keeps the one it had', async t => {
  const state = temporaryFolder(t);
  const first = await Program.run(t, '--state', state, '--no-ca');
  await first.kill('SIGTERM');
  const place = join(state, 'board', 'board.json');
  const { serialNumber: _, ...older } = JSON.parse(readFileSync(place, 'utf8'));
  writeFileSync(place, JSON.stringify(older));
  const { serialNumber: constant } = firmware.device;
  const next = await Program.run(t, '--state', state, '--no-ca', '--serial', constant);
  await next.kill('SIGTERM');
  const other = new Program(['run', '--state', state, '--no-ca', '--serial', 'AB2']);
  t.is(await other.exited, 1);
  t.regex(other.errors, new RegExp(`has the serial number ${constant} for life`));
});

/** A root, a CA below it and a certificate with its key: what a CA hands out. */
function bundles(t: Parameters<typeof temporaryFolder>[0]) {
  const pki = new OpensslPki(temporaryFolder(t)).root('vendor', '/CN=Vendor').issue('birth', '/CN=NE40E-0042', 'vendor');
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { cwd: pki.folder, stdio: 'pipe' });
  writeFileSync(pki.file('password'), 'a secret\nof one line\n');
  return { pki, openssl };
}

const exports: readonly (readonly [how: string, options: readonly string[]])[] = [
  ['as OpenSSL 3 makes them', []],
  ['as older programs do, with RC2 and SHA-1', ['-legacy']],
  ['with triple DES throughout', ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']],
  ['with certificates in the clear', ['-certpbe', 'NONE']],
];

for (const [how, options] of exports) {
  requires(test, 'openssl')(`an identity may come out of a PKCS#12 file, ${how}, its chain beside it`, async t => {
    const { pki, openssl } = bundles(t);
    const [files, password] = [
      ['-inkey', 'birth.key', '-in', 'birth.crt', '-certfile', 'vendor.crt'],
      ['-passout', 'file:password'],
    ];
    openssl('pkcs12', '-export', ...files, ...password, ...options, '-out', 'birth.p12');
    const state = temporaryFolder(t);
    const given = ['--identity-p12', pki.file('birth.p12'), '--identity-password', pki.file('password')];
    await Program.run(t, '--state', state, '--no-ca', ...given);
    t.is(new X509Certificate(local(state)).subject, 'CN=NE40E-0042');
    t.is(new X509Certificate(readFileSync(join(state, 'cfcard', 'default_ca.cer'))).subject, 'CN=Vendor');
    t.deepEqual(keyNames(state), ['default']);
  });
}

requires(test, 'openssl')('a PKCS#12 file without its password, or with another, is refused, and the password is not told', async t => {
  const { pki, openssl } = bundles(t);
  openssl('pkcs12', '-export', '-inkey', 'birth.key', '-in', 'birth.crt', '-passout', 'pass:other', '-out', 'birth.p12');
  const p12 = pki.file('birth.p12');
  for (const [given, which] of [
    [[], 'a'],
    [['--identity-password', pki.file('password')], 'another'],
  ] as const) {
    const program = new Program(['run', '--state', join(pki.folder, 'lab'), '--identity-p12', p12, ...given]);
    t.is(await program.exited, 1);
    t.is(
      program.errors,
      `ne40e: Cannot use ${p12}: it is protected by ${which} password; give --identity-password a file whose first line is the password\n`,
    );
  }
});

requires(test, 'openssl')('an identity in PEM may have its chain behind it, in any order, and a key with a password', async t => {
  const { pki, openssl } = bundles(t);
  openssl('rsa', '-in', 'birth.key', '-aes256', '-traditional', '-passout', 'file:password', '-out', 'locked.key');
  writeFileSync(pki.file('chain.pem'), readFileSync(pki.file('vendor.crt'), 'utf8') + readFileSync(pki.file('birth.crt'), 'utf8'));
  const state = temporaryFolder(t);
  const files = ['--identity-cert', pki.file('chain.pem'), '--identity-key', pki.file('locked.key')];
  await Program.run(t, '--state', state, '--no-ca', ...files, '--identity-password', pki.file('password'));
  t.is(new X509Certificate(local(state)).subject, 'CN=NE40E-0042');
  t.is(new X509Certificate(readFileSync(join(state, 'cfcard', 'default_ca.cer'))).subject, 'CN=Vendor');
});
