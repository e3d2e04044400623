import test from 'ava';
import { decodeMessage } from '../../src/cmp/asn1/index.ts';
import { readCertificate } from '../../src/cmp/certificate.ts';
import { readCertificate as readCertificateFile } from '../../src/pki/certificate.ts';
import { readRequest } from '../../src/pki/certificate-request.ts';
import { encodeRequest } from '../../src/pki/request-encoding.ts';
import { parseCrl, readCrl, revokedIn } from '../../src/pki/crl.ts';
import { type DerElement, elementsOf, readDer } from '../../src/pki/der.ts';
import { fixtureKeyPair, pkiFile } from '../pki/fixtures.ts';
import { certificate, fixture, messageFiles } from './fixtures.ts';

/** Where the tags stand of a value and of what it holds, so many levels down; NULL is a parameter, which may be anything. */
function tagsOf(element: DerElement, levels: number): readonly number[] {
  const inside = levels > 0 && (element.tag & 0x20) !== 0 ? elementsOf(element) : [];
  return [...(element.tag === 0x05 ? [] : [element.whole.byteOffset]), ...inside.flatMap(one => tagsOf(one, levels - 1))];
}

/** The value with one tag in another class, or primitive where it was constructed, for each of its tags. */
function* retagged(der: Uint8Array, levels: number): Generator<readonly [what: string, der: Uint8Array]> {
  const whole = Uint8Array.from(der);
  for (const at of tagsOf(readDer(whole), levels))
    for (const bit of [0x40, 0x80, 0x20]) yield [`octet ${at} ^ ${bit}`, whole.with(at, (whole[at] ?? 0) ^ bit)];
}

for (const path of messageFiles.filter(file => /\/0[12]-/.test(file))) {
  test(`${path} is no message with a tag of another class, as low as header and body`, t => {
    for (const [what, der] of retagged(fixture(path), 1)) t.throws(() => decodeMessage(der), undefined, what);
  });
}

test('an answer whose outermost tag is of the class of applications is no message', t => {
  const path = messageFiles.find(file => file.endsWith('02-ip.der')) ?? '';
  t.throws(() => decodeMessage(fixture(path).with(0, 0x70)), { message: /another type/ });
});

test('an implicit tag is constructed where its type is, and only there', t => {
  const path = messageFiles.find(file => file.endsWith('01-ir.der')) ?? '';
  const der = fixture(path);
  t.notThrows(() => decodeMessage(der));
  const key = Buffer.from(der).indexOf(Buffer.from('a682', 'hex')); // publicKey of the template
  t.true(key > 0);
  t.throws(() => decodeMessage(der.with(key, 0x86)));
});

test('a certificate with a tag of another class is none, for the protocol as for the files', t => {
  const der = certificate('pki-rsa/enrolled.crt').raw;
  t.truthy(readCertificate(Uint8Array.from(der)));
  for (const [what, changed] of retagged(der, 2)) {
    t.is(readCertificate(changed), undefined, what);
    t.truthy(readCertificateFile(changed).fault, what);
  }
});

test('a CRL with a tag of another class is none', t => {
  const der = readCrl(pkiFile('ca.crl')).crl?.der ?? new Uint8Array();
  t.truthy(parseCrl(der));
  for (const [what, changed] of retagged(der, 3)) t.true(isRefused(changed), what);
});

const entity = { name: 'a', commonName: 'a', subject: [{ attribute: 'CN', value: 'a' }], subjectAltName: {} } as const;

test('a request with a tag of another class is none', t => {
  const der = encodeRequest(entity, fixtureKeyPair('router.key', 'a'), 'sha2-256');
  t.truthy(readRequest(der).request);
  for (const [what, changed] of retagged(der, 2)) t.truthy(readRequest(changed).fault, what);
});

function isRefused(der: Uint8Array): boolean {
  const { crl } = readCrl(der);
  return !crl || (crl.revoked !== undefined && [...revokedIn(crl)].length === 0);
}
