import test from 'ava';
import { createPrivateKey } from 'node:crypto';
import { generateKeyPair } from '../../../../src/pki/key-pair.ts';
import { newBoard } from '../../../../src/control-plane/state.ts';
import { fixtureKeyPair, pkiFile } from '../../../pki/fixtures.ts';
import { loggedIn, type TestBench } from '../../../support/booted-router.ts';

const board = (...names: readonly string[]) => ({
  ...newBoard('cfcard:/V800R012C10SPC300.cc'),
  keyPairs: names.map(name => fixtureKeyPair('router.key', name)),
});

/** In system view, with these key pairs in the key store. */
function inSystemView(keyPairs: readonly string[] = [], files = {}): TestBench {
  const bench = loggedIn({ board: board(...keyPairs), files });
  bench.type('system-view');
  return bench;
}

const names = ({ router: { facts } }: TestBench) => facts.nonVolatile.board.keyPairs.map(({ name }) => name);

const keyMade = (bench: TestBench): Promise<string> =>
  bench.until(() => !!bench.router.facts.volatile.pending.get('con0')?.keyPairs.length);

test('the dialogue asks for the modulus again until it is one of 2048 to 4096 bits', t => {
  const bench = inSystemView();
  bench.type('rsa pki local-key-pair key-a create');
  for (const answer of ['2047', '4097', 'abc', '2048.5', '-2048', '1e9', '0x800 bits']) {
    t.regex(
      bench.type(answer),
      /Error: The bits in the modulus must be in the range from 2048 to 4096\.\r\nInput the bits in the modulus\[default = 2048\]:$/,
    );
  }
});

test('Ctrl+C at the question makes no key pair', t => {
  const bench = inSystemView();
  bench.type('rsa pki local-key-pair key-a create');
  t.regex(bench.press('\u0003'), /\[~HUAWEI\]$/);
});

test('Ctrl+C while the key pair is made gives it up, and the operator stays logged in', async t => {
  const bench = inSystemView();
  bench.type('rsa pki local-key-pair key-a create', '4096');
  t.is(bench.press('\u0003'), '\r\n[~HUAWEI]');
  t.is(bench.type('sysname R1'), 'sysname R1\r\n[*HUAWEI]');
  await bench.settle();
  t.deepEqual(bench.router.facts.volatile.pending.get('con0')?.keyPairs, []);
});

test('a key pair is effective with the commit, and lost with a cleared candidate', async t => {
  const bench = inSystemView();
  bench.type('rsa pki local-key-pair key-a create', '');
  t.regex(await keyMade(bench), /\.done\.\r\nInfo: Create RSA local-key-pair success\.\r\n\[\*HUAWEI\]$/);
  t.regex(bench.type('display rsa pki local-key-pair key-a public'), /does not exist/);
  bench.type('clear configuration candidate');
  t.is(bench.press('\r'), '\r\n[~HUAWEI]');
  bench.type('rsa pki local-key-pair key-a create', '2048');
  await keyMade(bench);
  bench.type('commit');
  t.deepEqual(names(bench), ['key-a']);
});

test('an existing key pair is overwritten only after a yes', async t => {
  const bench = inSystemView(['key-a']);
  t.regex(bench.type('rsa pki local-key-pair key-a create'), /already exists\. Are you sure you want to overwrite it\? \[Y\/N\]:$/);
  t.regex(bench.type('n'), /\[~HUAWEI\]$/);
  const before = bench.router.facts.nonVolatile.board.keyPairs[0];
  bench.type('rsa pki local-key-pair key-a create', 'y', '2048');
  await keyMade(bench);
  bench.type('commit');
  t.deepEqual(names(bench), ['key-a']);
  t.notDeepEqual(bench.router.facts.nonVolatile.board.keyPairs[0]?.publicKey, before?.publicKey);
});

test('names are case-sensitive, 31 characters at most; without one it is that of the router', t => {
  const bench = inSystemView(['key-a']);
  t.notRegex(bench.type('rsa pki local-key-pair KEY-A create'), /already exists/);
  bench.press('\u0003');
  t.regex(bench.type(`rsa pki local-key-pair ${'k'.repeat(32)} create`), /Error: Wrong parameter found/);
  t.regex(bench.type(`rsa pki local-key-pair ${'k'.repeat(31)} create`), /will be:k{31}\./);
  bench.press('\u0003');
  t.regex(bench.type('rsa pki local-key-pair create'), /will be:HUAWEI_Host\./);
});

test('an odd modulus length is made even: both primes have the same', async t => {
  const { bits, privateKey } = await generateKeyPair('k', 2049, () => 0);
  t.is(bits, 2048);
  t.is(createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' }).asymmetricKeyDetails?.modulusLength, 2048);
});

test('a key pair that a CMP session names is not destroyed; one that only a certificate uses is, at the commit', t => {
  const bench = inSystemView(['key-a', 'key-b'], { 'router.cer': pkiFile('router.cer') });
  bench.type(
    'pki import-certificate local filename router.cer',
    'pki domain d1',
    'pki cmp session s1',
    'cmp request rsa local-key-pair KEY-A',
    'commit',
    'quit',
    'quit',
  );
  t.regex(bench.type('rsa pki local-key-pair key-a destroy'), /Error: The RSA key pair key-a is used by CMP session s1\./);
  t.regex(
    bench.type('rsa pki local-key-pair key-b destroy'),
    /The name for the keys which will be destroyed is key-b\.\r\nConfirm to destroy these keys\? Please select \[Y\/N\]:$/,
  );
  t.is(bench.type('y'), 'y\r\n[*HUAWEI]');
  t.deepEqual(names(bench), ['key-a', 'key-b']);
  bench.type('commit');
  t.deepEqual(names(bench), ['key-a']);
  t.regex(bench.type('rsa pki local-key-pair key-b destroy'), /Error: The RSA key pair key-b does not exist\./);
});

test('a key pair comes from a PEM or DER file, at once and without a commit', t => {
  const files = Object.fromEntries(
    ['router.key', 'router-encrypted.key', 'router-traditional.key', 'router-pkcs1.der', 'router-pkcs8.der'].map(name => [
      name,
      pkiFile(name),
    ]),
  );
  const bench = inSystemView([], files);
  t.regex(
    bench.type('pki import rsa-key-pair k1 pem router.key password Unused-2026'),
    /Info: Succeeded in importing the RSA key pair\.\r\n\[~HUAWEI\]$/,
  );
  bench.type('pki import rsa-key-pair k2 der router-pkcs1.der', 'pki import rsa-key-pair k3 der router-pkcs8.der');
  t.deepEqual(names(bench), ['k1', 'k2', 'k3']);
  t.regex(
    bench.type('pki import rsa-key-pair k4 pem router-encrypted.key password Wrong-2026'),
    /Error: The password of the key file router-encrypted\.key is incorrect\./,
  );
  t.regex(bench.type('pki import rsa-key-pair k4 pem missing.key password Wrong-2026'), /Error: The file missing\.key does not exist\./);
  t.regex(
    bench.type('pki import rsa-key-pair k4 der router.key'),
    /Error: The file router\.key does not contain a private key in this format\./,
  );
});

test('the password of a key file gets into no history', t => {
  const bench = inSystemView([], { 'router.key': pkiFile('router.key') });
  bench.type(
    'pki import rsa-key-pair k1 pem router.key password Tell-Nobody-1',
    'pki import rsa-key-pair k1 pem router.key password Tell-Nobody-1 more',
    'n',
  );
  t.notRegex(bench.type('display history-command'), /Tell-Nobody/);
  t.notRegex(bench.press('\u001b[A\u001b[A\u001b[A'), /Tell-Nobody/);
});

test('no display shows a private key', t => {
  const bench = inSystemView(['key-a']);
  const { privateKey } = bench.router.facts.nonVolatile.board.keyPairs[0]!;
  const shown = ['display rsa pki local-key-pair public', 'display current-configuration', 'display rsa pki local-key-pair key-a public']
    .map(line => bench.type(line))
    .join('')
    .replace(/\s/g, '')
    .toUpperCase();
  const hex = Buffer.from(privateKey).toString('hex').toUpperCase();
  const privateExponent = hex.slice(hex.indexOf('0203010001') + 20, hex.indexOf('0203010001') + 100);
  t.true(shown.includes('0203010001'));
  t.false(shown.includes(privateExponent));
});
