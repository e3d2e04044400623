import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { readCertificate } from '../../src/pki/certificate.ts';
import { readRequest } from '../../src/pki/certificate-request.ts';
import { readCrl } from '../../src/pki/crl.ts';
import { readKeyPair, readPrivateKey } from '../../src/pki/key-file.ts';
import { readPkcs12 } from '../../src/pki/pkcs12.ts';
import { lcg } from '../support/lcg.ts';
import { mutated } from '../support/mutations.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { requires } from '../support/tools.ts';
import { pkiFile } from './fixtures.ts';

const named = { name: 'k', created: 0 };

/** Every reader says what it read or what is wrong, and never anything else. */
const readers: readonly (readonly [
  what: string,
  file: Uint8Array,
  count: number,
  read: (file: Uint8Array) => { readonly fault?: unknown },
])[] = [
  ['a certificate in DER', pkiFile('router.der'), 2500, readCertificate],
  ['a certificate in PEM', pkiFile('router.cer'), 1500, readCertificate],
  ['a CRL in PEM', pkiFile('ca.crl'), 1500, readCrl],
  ['a CRL in DER', readCrl(pkiFile('ca.crl')).crl?.der ?? new Uint8Array(), 1500, readCrl],
  ['a key in PKCS#8', pkiFile('router-pkcs8.der'), 1000, file => readKeyPair(file, { format: 'der' }, named)],
  ['a key in PKCS#1', pkiFile('router-pkcs1.der'), 1000, file => readKeyPair(file, { format: 'der' }, named)],
  ['a key in PEM', pkiFile('router.key'), 800, file => readKeyPair(file, { format: 'pem', password: '' }, named)],
  ['an encrypted key', pkiFile('router-encrypted.key'), 400, file => readKeyPair(file, { format: 'pem', password: 'x' }, named)],
];

for (const [what, file, count, read] of readers) {
  test(`none of ${count} mutations of ${what} is more than a fault`, t => {
    const pick = lcg(count + file.length);
    let refused = 0;
    for (let n = 0; n < count; n++) if (read(mutated(file, n, pick)).fault !== undefined) refused++;
    t.true(refused > count / 20, `${refused} refused`);
  });
}

requires(test, 'openssl')('none of 2,000 mutations of a PKCS#12 file, and of 1,500 of a request, is more than a fault', t => {
  const folder = temporaryFolder(t);
  const place = (name: string) => join(folder, name);
  for (const name of ['router.key', 'router.cer']) writeFileSync(place(name), pkiFile(name));
  const openssl = (...args: readonly string[]) => new Uint8Array(execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' }));
  const iterations = ['-iter', '10', '-passout', 'pass:x'];
  const p12 = openssl('pkcs12', '-export', '-inkey', 'router.key', '-in', 'router.cer', ...iterations);
  const request = openssl('req', '-new', '-key', 'router.key', '-subj', '/CN=a', '-outform', 'DER');
  const pick = lcg(12);
  let refused = 0;
  for (let n = 0; n < 2000; n++) if (readPkcs12(mutated(p12, n, pick), 'x').fault !== undefined) refused++;
  for (let n = 0; n < 1500; n++) if (readRequest(mutated(request, n, pick)).fault !== undefined) refused++;
  t.true(refused > 500, `${refused} refused`);
  t.is(typeof readPrivateKey(p12, 'x'), 'string');
});
