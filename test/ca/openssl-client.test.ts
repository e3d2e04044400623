import test, { type ExecutionContext } from 'ava';
import { execFile } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LabCa, startLabCa, type LabCaOptions } from '../../src/adapters/lab-ca/lab-ca.ts';
import { openLab } from '../../src/adapters/lab-ca/locked-lab-ca.ts';
import { systemClock } from '../../src/adapters/host/system-clock.ts';
import { systemEntropy } from '../../src/adapters/host/system-entropy.ts';
import { factoryIdentityOf } from '../../src/ca/factory-identity.ts';
import { toPem } from '../../src/pki/certificate-file.ts';
import { requires } from '../support/tools.ts';
import { fixedCaState, fixedKey } from './world.ts';

const withOpenssl = requires(test, 'openssl');

/** A lab CA of fixed keys on a free port, and a folder with what its client needs. The clock is the real one: OpenSSL looks at its own. */
async function lab(t: ExecutionContext, options: Partial<LabCaOptions> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'ne40e-ca-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string) => join(folder, name);
  const state = fixedCaState(systemClock, systemEntropy);
  for (const [name, { certificate }] of Object.entries(state)) writeFileSync(file(`${name}.pem`), toPem(certificate, 'CERTIFICATE'));
  for (const name of ['root', 'issuing', 'factory', 'device', 'router', 'router-new'] as const)
    writeFileSync(file(`${name}.key`), pkcs8Pem(fixedKey(name).privateKey));
  const identity = factoryIdentityOf(fixedKey('device'), state.factory, [{ attribute: 'CN', value: 'birth' }], systemClock, systemEntropy);
  writeFileSync(file('device.pem'), identity.certificatePem);
  const ca = await startLabCa({ folder, host: '127.0.0.1', port: 0, clock: systemClock, entropy: systemEntropy, ...options });
  t.teardown(() => ca.close());
  return { ca, file, folder, state };
}

const pkcs8Pem = (der: Uint8Array) =>
  createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' })
    .export({ type: 'pkcs8', format: 'pem' })
    .toString();

/** Runs `openssl cmp`; resolves to what it says. Its exit is told by the first word. */
function cmp({ ca, folder }: { readonly ca: Pick<LabCa, 'port'>; readonly folder: string }, ...args: readonly string[]): Promise<string> {
  const fixed = ['cmp', '-config', '', '-server', `127.0.0.1:${ca.port}/pkix`, '-trusted', 'root.pem'];
  return new Promise(resolve => {
    execFile('openssl', [...fixed, ...args], { cwd: folder, timeout: 20_000 }, (error, stdout, stderr) =>
      resolve(`${error ? 'failed' : 'done'}\n${stdout}${stderr}`),
    );
  });
}

const birth = ['-cert', 'device.pem', '-key', 'device.key'];
const ir = ['-cmd', 'ir', ...birth, '-newkey', 'router.key', '-subject', '/C=CN/CN=router1', '-certout', 'new.pem'];

const issued = (folder: string, status: string) => readdirSync(join(folder, 'issued', status)).length;

withOpenssl('OpenSSL enrols with the birth certificate, and gets the CA certificates too', async t => {
  const world = await lab(t);
  const said = await cmp(world, ...ir, '-cacertsout', 'capubs.pem', '-extracertsout', 'extra.pem', '-sans', 'router1.example');
  t.regex(said, /^done/, said);

  const certificate = new X509Certificate(readFileSync(world.file('new.pem')));
  const issuing = new X509Certificate(await world.ca.issuingCertificatePem());
  t.is(certificate.subject, 'C=CN\nCN=router1');
  t.is(certificate.subjectAltName, 'DNS:router1.example');
  t.true(certificate.verify(issuing.publicKey));
  t.true(certificate.checkPrivateKey(createPrivateKey(readFileSync(world.file('router.key')))));
  t.deepEqual(readFileSync(world.file('capubs.pem'), 'utf8'), await world.ca.rootCertificatePem());
  t.is(readFileSync(world.file('extra.pem'), 'utf8').match(/BEGIN/g)?.length, 2);
  t.is(issued(world.folder, 'valid'), 1);
  t.is(issued(world.folder, 'unconfirmed'), 0);
});

withOpenssl('OpenSSL updates its key with the certificate it has', async t => {
  const world = await lab(t);
  const first = await cmp(world, ...ir);
  t.regex(first, /^done/, first);
  const said = await cmp(
    world,
    '-cmd',
    'kur',
    '-cert',
    'new.pem',
    '-key',
    'router.key',
    '-extracerts',
    'issuing.pem',
    '-newkey',
    'router-new.key',
    '-certout',
    'newer.pem',
  );
  t.regex(said, /^done/, said);

  const newer = new X509Certificate(readFileSync(world.file('newer.pem')));
  t.is(newer.subject, 'C=CN\nCN=router1');
  t.true(newer.checkPrivateKey(createPrivateKey(readFileSync(world.file('router-new.key')))));
  t.is(issued(world.folder, 'valid'), 2);
});

withOpenssl('OpenSSL enrols with a reference and the secret in the first line of a file, and not with another secret', async t => {
  const { folder, file } = await lab(t);
  writeFileSync(file('secret.txt'), 'Lab-Secret-1\nnot this line\n');
  const own = join(folder, 'mac');
  const ca = await openLab(own, { host: '127.0.0.1', port: 0 }, { mac: { reference: 'Cloud-User', file: file('secret.txt') } });
  t.teardown(() => ca.close());
  await ca.name(); // its keys are made
  copyFileSync(join(own, 'root.pem'), file('root.pem'));
  const world = { folder, ca: { port: Number(new URL(ca.url).port) } };
  const maced = ['-cmd', 'ir', '-newkey', 'router.key', '-subject', '/C=CN/CN=router1', '-certout', 'new.pem', '-ref', 'Cloud-User'];
  t.regex(await cmp(world, ...maced, '-secret', 'pass:not this line'), /^failed\n[^]*(badMessageCheck|reference or the secret is wrong)/);
  t.is(issued(own, 'valid'), 0);
  const said = await cmp(world, ...maced, '-secret', 'pass:Lab-Secret-1');
  t.regex(said, /^done/, said);
  t.is(issued(own, 'valid'), 1);
});

withOpenssl('OpenSSL waits as often as the CA says', async t => {
  const world = await lab(t, { pollCount: 2, checkAfter: 1 });
  const said = await cmp(world, ...ir, '-verbosity', '7');
  t.regex(said, /^done/, said);
  t.is(said.match(/received POLLREP|received poll response|POLLREP/gi)?.length, 2, said);
});

withOpenssl('OpenSSL that is told to wait longer than a connection is kept comes again by another one', async t => {
  const world = await lab(t, { pollCount: 2, checkAfter: 2, idleMilliseconds: 50 });
  const said = await cmp(world, ...ir);
  t.regex(said, /^done/, said);
  t.is(issued(world.folder, 'valid'), 1);
});

withOpenssl('the issuer that OpenSSL asks for may be spelt otherwise than the CA spells itself', async t => {
  const said = await cmp(await lab(t), ...ir, '-issuer', '/C=CN/O=NE40E lab/CN=ne40e lab issuing ca', '-verbosity', '7');
  t.regex(said, /^done/, said);
  t.notRegex(said, /grantedWithMods|another issuer/, said);
});

withOpenssl('OpenSSL is granted implicit confirmation when it asks', async t => {
  const world = await lab(t);
  const said = await cmp(world, ...ir, '-implicit_confirm', '-verbosity', '7');
  t.regex(said, /^done/, said);
  t.notRegex(said, /CERTCONF/i);
  t.is(issued(world.folder, 'valid'), 1);
});

withOpenssl('a certificate that OpenSSL rejects is revoked', async t => {
  const world = await lab(t);
  const said = await cmp(world, ...ir, '-out_trusted', 'factory.pem');
  t.regex(said, /^failed/, said);
  t.false(existsSync(world.file('new.pem')));
  t.is(issued(world.folder, 'revoked'), 1);
  t.is(issued(world.folder, 'valid'), 0);
});

withOpenssl('OpenSSL is refused under a certificate whose maker is not trusted', async t => {
  const world = await lab(t);
  const stranger = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-subj',
    '/CN=stranger',
    '-keyout',
    'stranger.key',
    '-out',
    'stranger.pem',
  ];
  await new Promise(resolve => execFile('openssl', stranger, { cwd: world.folder }, resolve));
  const said = await cmp(world, ...ir, '-cert', 'stranger.pem', '-key', 'stranger.key', '-extracerts', 'stranger.pem');
  t.regex(said, /^failed[^]*signerNotTrusted/, said);
  t.is(issued(world.folder, 'unconfirmed'), 0);
});

withOpenssl('a maker whose certificate a user puts into trusted/ is trusted', async t => {
  const world = await lab(t);
  const maker = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-subj',
    '/CN=maker',
    '-keyout',
    'maker.key',
    '-out',
    'trusted/maker.pem',
  ];
  await new Promise(resolve => execFile('openssl', maker, { cwd: world.folder }, resolve));
  const said = await cmp(world, ...ir, '-cert', 'trusted/maker.pem', '-key', 'maker.key');
  t.regex(said, /^done/, said);
});

withOpenssl('OpenSSL does not trust the CA when it trusts another root', async t => {
  const world = await lab(t);
  const said = await cmp(world, ...ir, '-trusted', 'factory.pem');
  t.regex(said, /^failed/, said);
  t.is(issued(world.folder, 'valid'), 0);
});

const mac = ['-cmd', 'ir', '-ref', '1234', '-newkey', 'router.key', '-subject', '/CN=router1', '-certout', 'new.pem'];
const sharedSecret = { reference: '1234', secret: 'lab-secret' };

withOpenssl('OpenSSL enrols with reference and secret where the CA has one', async t => {
  const world = await lab(t, { sharedSecret });
  const said = await cmp(world, ...mac, '-secret', 'pass:lab-secret');
  t.regex(said, /^done/, said);
});

withOpenssl('OpenSSL is refused with a wrong secret', async t => {
  const said = await cmp(await lab(t, { sharedSecret }), ...mac, '-secret', 'pass:other');
  t.regex(said, /^failed[^]*badMessageCheck/, said);
});

withOpenssl('OpenSSL is refused with a secret where the CA has none', async t => {
  const said = await cmp(await lab(t), ...mac, '-secret', 'pass:lab-secret');
  t.regex(said, /^failed[^]*wrongIntegrity/, said);
});

const certified = (file: string) => ['-cert', file, '-key', 'router.key', '-extracerts', 'issuing.pem'];

for (const [how, authentication] of [
  ['a signature', birth],
  ['reference and secret', ['-ref', '1234', '-secret', 'pass:lab-secret']],
] as const) {
  const asked = ['-newkey', 'router.key', '-subject', '/CN=router1', '-certout', 'new.pem'];

  withOpenssl(`OpenSSL gets a certificate by cr under ${how}`, async t => {
    const world = await lab(t, { sharedSecret });
    const said = await cmp(world, '-cmd', 'cr', ...authentication, ...asked);
    t.regex(said, /^done/, said);
    t.is(issued(world.folder, 'valid'), 1);
  });

  withOpenssl(`OpenSSL gets a certificate by p10cr under ${how}, with the extensions that its PKCS#10 request asks for`, async t => {
    const world = await lab(t, { sharedSecret });
    const request = [
      'req',
      '-new',
      '-key',
      'router.key',
      '-subj',
      '/C=CN/CN=router1',
      '-addext',
      'subjectAltName=DNS:r1',
      '-out',
      'new.csr',
    ];
    await new Promise(resolve => execFile('openssl', request, { cwd: world.folder }, resolve));
    const said = await cmp(world, '-cmd', 'p10cr', ...authentication, '-csr', 'new.csr', '-certout', 'new.pem');
    t.regex(said, /^done/, said);
    t.is(issued(world.folder, 'valid'), 1);
    t.is(new X509Certificate(readFileSync(world.file('new.pem'))).subjectAltName, 'DNS:r1');
  });

  withOpenssl(`OpenSSL asks by genm for the CA certificates under ${how}`, async t => {
    const said = await cmp(await lab(t, { sharedSecret }), '-cmd', 'genm', ...authentication, '-infotype', 'caCerts');
    t.regex(said, /^done/, said);
  });
}

withOpenssl('OpenSSL has its own certificate revoked by rr, and is refused with it from then on', async t => {
  const world = await lab(t);
  t.regex(await cmp(world, ...ir), /^done/);
  const rr = ['-cmd', 'rr', ...certified('new.pem'), '-oldcert', 'new.pem', '-revreason', '4'];
  const said = await cmp(world, ...rr);
  t.regex(said, /^done/, said);
  t.deepEqual([issued(world.folder, 'valid'), issued(world.folder, 'revoked')], [0, 1]);
  t.regex(await cmp(world, ...rr), /^failed[^]*certRevoked/);
});

withOpenssl('OpenSSL has a certificate revoked by rr with reference and secret, and is told when that is not needed any more', async t => {
  const world = await lab(t, { sharedSecret });
  t.regex(await cmp(world, ...ir), /^done/);
  const rr = ['-cmd', 'rr', '-ref', '1234', '-secret', 'pass:lab-secret', '-oldcert', 'new.pem'];
  const said = await cmp(world, ...rr);
  t.regex(said, /^done/, said);
  t.is(issued(world.folder, 'revoked'), 1);
  t.regex(await cmp(world, ...rr), /^failed[^]*certRevoked/);
});

withOpenssl('OpenSSL may not have the certificate of somebody else revoked', async t => {
  const world = await lab(t);
  t.regex(await cmp(world, ...ir), /^done/);
  const said = await cmp(world, '-cmd', 'rr', ...birth, '-oldcert', 'new.pem');
  t.regex(said, /^failed[^]*notAuthorized/, said);
  t.is(issued(world.folder, 'valid'), 1);
});

withOpenssl('OpenSSL is refused a key update with reference and secret', async t => {
  const world = await lab(t, { sharedSecret });
  t.regex(await cmp(world, ...ir), /^done/);
  const kur = ['-cmd', 'kur', '-ref', '1234', '-secret', 'pass:lab-secret', '-oldcert', 'new.pem', '-newkey', 'router-new.key'];
  const said = await cmp(world, ...kur, '-certout', 'newer.pem');
  t.regex(said, /^failed[^]*wrongIntegrity/, said);
});
