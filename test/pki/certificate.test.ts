import test from 'ava';
import { readCertificate } from '../../src/pki/certificate.ts';
import { formatName, unknownAttribute } from '../../src/pki/certificate-name.ts';
import { readCrl } from '../../src/pki/crl.ts';
import { chainAbove, hasIssued, isCa, isValidAt } from '../../src/pki/validation.ts';
import { pkiFile } from './fixtures.ts';

const certificate = (name: string) => {
  const read = readCertificate(pkiFile(name));
  if (!read.certificate) throw new Error(`${name}: ${read.fault}`);
  return read.certificate;
};

test('a certificate is the same from PEM and from DER', t => t.deepEqual(certificate('router.cer'), certificate('router.der')));

test('text around a PEM block does not matter', t => {
  const file = Buffer.concat([Buffer.from('Certificate:\r\n  0 of many\r\n'), pkiFile('router.cer'), Buffer.from('\r\n')]);
  t.deepEqual(readCertificate(file).certificate, certificate('router.cer'));
});

test('the fields are those of the certificate', t => {
  const { version, serialNumber, subject, issuer, notBefore, notAfter, extensions } = certificate('router.cer');
  t.is(version, 3);
  t.is(Buffer.from(serialNumber).toString('hex'), '08d35e92f94d77ad');
  t.is(formatName(subject), 'CN=router1,OU=RND,O=Example,C=CN');
  t.is(formatName(issuer), 'CN=Test CA,OU=PKI,O=Example,C=CN');
  t.deepEqual([notBefore, notAfter], [Date.UTC(2026, 0, 1), Date.UTC(2076, 0, 1)]);
  t.is(extensions.length, 7);
});

for (const [what, bytes, fault] of [
  ['an empty file', new Uint8Array(), 'no certificate'],
  ['a key', pkiFile('router.key'), 'no certificate'],
  ['a text that begins with 0', Buffer.from('0 certificates here\n'), 'unreadable'],
  ['two PEM certificates', pkiFile('several.cer'), 'several certificates'],
  ['two DER certificates', Buffer.concat([pkiFile('router.der'), pkiFile('router.der')]), 'several certificates'],
  ['a truncated DER', pkiFile('router.der').subarray(0, 500), 'unreadable'],
  ['a DER key', pkiFile('router-pkcs8.der'), 'unreadable'],
  ['a PEM block cut off', pkiFile('router.cer').subarray(0, 900), 'unreadable'],
  ['a CRL as DER', Buffer.from(readCrl(pkiFile('ca.crl')).crl?.der ?? []), 'unreadable'],
  ['a file over 2 MB', new Uint8Array(2 * 1024 * 1024 + 1), 'too large'],
] as const) {
  test(`${what} is no certificate to import: ${fault}`, t => t.is(readCertificate(bytes).fault, fault));
}

test('a certificate whose basic constraints cannot be read is no CA', t => {
  const der = Uint8Array.from(certificate('root.cer').der);
  der[Buffer.from(der).indexOf(Buffer.from('30030101ff', 'hex')) + 1] = 0x09; // longer than what holds it
  const damaged = readCertificate(der).certificate;
  t.truthy(damaged);
  t.true(isCa(certificate('root.cer')));
  t.false(isCa(damaged!));
});

test('no damaged octet makes reading a certificate fail in another way than with a fault', t => {
  const der = pkiFile('router.der');
  for (let at = 0; at < der.length; at++) {
    const { certificate, fault } = readCertificate(der.with(at, (der[at] ?? 0) ^ 0xff));
    t.true((certificate === undefined) !== (fault === undefined));
  }
});

test('a subject with a telephone number has an attribute that the router does not support', t => {
  t.is(unknownAttribute(certificate('unknown-attribute.cer').subject), '2.5.4.20');
  t.is(unknownAttribute(certificate('router.cer').subject), undefined);
});

test('a CRL is read from PEM, and a certificate is none', t => {
  t.is(formatName(readCrl(pkiFile('ca.crl')).crl?.issuer ?? { der: new Uint8Array(), attributes: [] }), 'CN=Test Root,O=Example,C=CN');
  t.is(readCrl(pkiFile('root.cer')).fault, 'no certificate');
  t.is(readCrl(pkiFile('router.der')).fault, 'unreadable');
});

test('the chain above a certificate is found in any order, and ends where the certificates end', t => {
  const [root, sub, router] = [certificate('root.cer'), certificate('sub.cer'), certificate('router.cer')];
  t.deepEqual(chainAbove(router, [root, sub]), [sub, root]);
  t.deepEqual(chainAbove(router, [root]), []);
  t.deepEqual(chainAbove(root, [root, sub]), []);
});

test('only a CA issues, only what its key has signed, and validity has two ends', t => {
  const [root, sub, router] = [certificate('root.cer'), certificate('sub.cer'), certificate('router.cer')];
  t.deepEqual([root, sub, router].map(isCa), [true, true, false]);
  t.deepEqual(
    [root, sub].map(issuer => hasIssued(issuer, router)),
    [false, true],
  );
  t.deepEqual(
    [-1, 0].map(off => isValidAt(router, Date.UTC(2026, 0, 1) + off)),
    [false, true],
  );
  t.false(isValidAt(router, Date.UTC(2076, 0, 1) + 1));
});
