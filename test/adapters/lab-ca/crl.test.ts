import test from 'ava';
import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPem } from '../../../src/pki/certificate-file.ts';
import { parseCrl, revokedIn } from '../../../src/pki/crl.ts';
import { labWithClient, type LabWish } from '../../support/lab-client.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { requires } from '../../support/tools.ts';

const withOpenssl = requires(test, 'openssl');

async function labWithCertificate(t: Parameters<typeof labWithClient>[0], wish: LabWish = {}) {
  const lab = await labWithClient(t, { profile: 'key: ecdsa-p256', ...wish });
  const { result } = await lab.enrol();
  if (result?.result !== 'granted') throw new Error(JSON.stringify(result));
  const certificate = new X509Certificate(result.certificate);
  const page = async (path: string) => fetch(`${lab.ca.url}${path}`);
  const crl = async () => new Uint8Array(await (await page('/crl.der')).arrayBuffer());
  return { ...lab, certificate, page, crl };
}

const numbersIn = (der: Uint8Array) => [...revokedIn(parseCrl(der)!)].map(({ serialNumber }) => Buffer.from(serialNumber).toString('hex'));
const crlNumber = (der: Uint8Array) =>
  Buffer.from(der)
    .subarray(Buffer.from(der).indexOf(Buffer.of(0x55, 0x1d, 0x14)) + 3)
    .at(4);

withOpenssl('OpenSSL checks a certificate against the CRL, before and after it is revoked', async t => {
  const { ca, certificate, page, folder, clock } = await labWithCertificate(t);
  const verify = async () => {
    writeFileSync(join(folder, 'new.pem'), toPem(new Uint8Array(certificate.raw), 'CERTIFICATE'));
    for (const name of ['crl.pem', 'root.pem', 'ca.pem']) writeFileSync(join(folder, `got-${name}`), await (await page(`/${name}`)).text());
    const files = ['-CAfile', 'got-root.pem', '-untrusted', 'got-ca.pem', '-CRLfile', 'got-crl.pem', 'new.pem'];
    const at = ['-attime', String(Math.trunc(clock.now() / 1000) + 1)];
    try {
      return execFileSync('openssl', ['verify', '-x509_strict', '-crl_check', ...at, ...files], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    } catch (error) {
      return String((error as { stderr: unknown }).stderr);
    }
  };
  t.regex(await verify(), /OK/);
  t.deepEqual(await ca.revoke(certificate.serialNumber), {
    serialNumber: certificate.serialNumber.toLowerCase(),
    subject: 'C=CN, O=example, CN=router1',
  });
  t.regex(await verify(), /certificate revoked/);
});

withOpenssl('the CAs above have CRLs as well: with them a whole chain can be checked, however long it is', async t => {
  for (const [intermediates, paths] of [
    [0, ['/crl.der']],
    [1, ['/crl.der', '/root.crl']],
    [3, ['/crl.der', '/between1.crl', '/between2.crl', '/root.crl']],
  ] as const) {
    const { certificate, page, folder, clock } = await labWithCertificate(t, {
      profile: `key: ecdsa-p256\nintermediates: ${intermediates}`,
    });
    const got = await Promise.all(paths.map(async path => new Uint8Array(await (await page(path)).arrayBuffer())));
    writeFileSync(join(folder, 'all.crl'), got.map(der => toPem(der, 'X509 CRL')).join(''));
    writeFileSync(join(folder, 'chain.pem'), await (await page('/chain.pem')).text());
    writeFileSync(join(folder, 'new.pem'), toPem(new Uint8Array(certificate.raw), 'CERTIFICATE'));
    const at = ['-attime', String(Math.trunc(clock.now() / 1000) + 1)];
    const files = ['-CAfile', 'root.pem', '-untrusted', 'chain.pem', '-CRLfile', 'all.crl', 'new.pem'];
    t.regex(
      execFileSync('openssl', ['verify', '-x509_strict', '-crl_check_all', ...at, ...files], { cwd: folder, encoding: 'utf8' }),
      /OK/,
    );
    for (const path of ['/root.crl', '/between1.crl', '/between3.crl'])
      t.is((await page(path)).status, (paths as readonly string[]).includes(path) ? 200 : 405, path);
  }
});

test('what is revoked, by hand or by a file that is renamed, is on the next CRL, whose number is higher', async t => {
  const { ca, certificate, crl, folder, enrol } = await labWithCertificate(t);
  const first = await crl();
  t.deepEqual(numbersIn(first), []);
  t.deepEqual(await crl(), first);
  await ca.revoke(certificate.serialNumber);
  const second = await crl();
  t.deepEqual(numbersIn(second), [certificate.serialNumber.toLowerCase()]);
  t.is((await enrol()).result?.result, 'granted');
  const [name = ''] = readdirSync(join(folder, 'issued', 'valid'));
  renameSync(join(folder, 'issued', 'valid', name), join(folder, 'issued', 'revoked', name));
  const third = await crl();
  t.is(numbersIn(third).length, 2);
  t.deepEqual([first, second, third].map(crlNumber), [1, 2, 3]);
});

test('a CRL is made anew in the CA’s time, when a tenth of it is left, and its number is kept over a restart', async t => {
  const world = await labWithCertificate(t, { profile: 'key: ecdsa-p256\ncrl-validity: 10h' });
  const { crl, clock, folder, ca } = world;
  const first = parseCrl(await crl());
  t.is(first?.nextUpdate, clock.now() + 10 * 3_600_000);
  clock.advance(9 * 3_600_000 - 1);
  t.is(crlNumber(await crl()), 1);
  clock.advance(1);
  t.is(crlNumber(await crl()), 2);
  await ca.close();
  const again = await labWithClient(t, { folder, clock });
  const der = new Uint8Array(await (await fetch(`${again.ca.url}/crl.der`)).arrayBuffer());
  t.is(crlNumber(der), 2);
  t.is(statSync(join(folder, 'crl.json')).mode & 0o777, 0o600);
});

test('certificates say where CRL and CA are: where the CA listens, or where it is told', async t => {
  const own = await labWithCertificate(t);
  t.is(own.certificate.infoAccess, `CA Issuers - URI:${own.ca.url}/ca.cer`);
  t.true(Buffer.from(own.certificate.raw).includes(`${own.ca.url}/crl.der`));
  const told = await labWithCertificate(t, { baseUrl: 'http://ca.example:8080/pki' });
  t.true(Buffer.from(told.certificate.raw).includes('http://ca.example:8080/pki/crl.der'));
  const none = await labWithCertificate(t, {
    profile: 'key: ecdsa-p256\nextensions: { leave-out: [cRLDistributionPoints, authorityInfoAccess] }',
  });
  t.is(none.certificate.infoAccess, undefined);
  t.false(Buffer.from(none.certificate.raw).includes('crl.der'));
});

test('the CA shows its certificates and nothing else, and takes messages only by POST', async t => {
  const { ca, page, folder } = await labWithCertificate(t);
  const issuing = new X509Certificate(await ca.issuingCertificatePem());
  const shown = await page('/ca.cer');
  t.is(shown.headers.get('content-type'), 'application/pkix-cert');
  t.true(Buffer.from(await shown.arrayBuffer()).equals(issuing.raw));
  t.is(await (await page('/root.pem')).text(), readFileSync(join(folder, 'root.pem'), 'utf8'));
  t.is((await (await page('/chain.pem')).text()).match(/BEGIN CERTIFICATE/g)?.length, 2);
  t.is((await page('/crl.der?x=1')).headers.get('content-type'), 'application/pkix-crl');
  for (const path of ['/', '/root.key', '/issuing.key', '/../root.key', '/constructor', '/CRL.DER'])
    t.is((await page(path)).status, 405, path);
});

test('what is not there is not revoked, and nothing twice', async t => {
  const { ca, certificate } = await labWithCertificate(t);
  t.is(await ca.revoke('00'), undefined);
  t.is(await ca.revoke('../../root'), undefined);
  t.truthy(await ca.revoke((certificate.serialNumber.match(/../g) ?? []).join(':')));
  t.is(await ca.revoke(certificate.serialNumber), undefined);
});

test('each message is told in a line, and kept as it was where a folder is given', async t => {
  const lines: Record<string, unknown>[] = [];
  const dump = join(temporaryFolder(t), 'dump');
  const { enrol, folder } = await labWithClient(t, { profile: 'key: ecdsa-p256', dump, onMessage: line => lines.push({ ...line }) });
  const { sent } = await enrol();
  t.like(lines[0], { sender: 'CN=birth', kind: 'ir', answer: 'ip', result: 'accepted' });
  t.like(lines[1], { kind: 'certConf', answer: 'pkiconf', result: 'confirmed', transactionID: lines[0]?.['transactionID'] });
  t.regex(String(lines[0]?.['peer']), /^127\.0\.0\.1:\d+$/);
  t.regex(String(lines[0]?.['transactionID']), /^[\da-f]{32}$/);
  const names = readdirSync(dump)
    .filter(name => name.endsWith('.der'))
    .sort();
  t.deepEqual(
    names.map(name => name.replace(/^\w+-/, '')),
    ['000001a-ir.der', '000001b-ip.der', '000002a-certConf.der', '000002b-pkiconf.der'],
  );
  t.deepEqual(new Uint8Array(readFileSync(join(dump, names[0]!))), sent[0]);
  t.is(statSync(join(dump, names[0]!)).mode & 0o777, 0o600);
  t.regex(readFileSync(join(dump, names[1]!.replace('.der', '.txt')), 'utf8'), /PKIMessage[^]*ip[^]*router1/);
  const secret = readFileSync(join(folder, 'issuing.key'), 'utf8').split('\n')[1]!;
  t.false(readdirSync(dump).some(name => readFileSync(join(dump, name)).includes(Buffer.from(secret, 'base64'))));
});
