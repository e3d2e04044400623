import test from 'ava';
import { encodeName, formatSlashName, isSameName, parseSlashName } from '../../src/pki/distinguished-name.ts';
import { elementsOf, readDer } from '../../src/cmp/asn1/der.ts';
import { certificate } from '../cmp/fixtures.ts';

test('the name of the manual is read item by item and written back', t => {
  const text = '/C=cn/ST=beijing/L=shangdi/O=BB/OU=BB/CN=BB';
  const { name } = parseSlashName(`"${text}"`);
  t.is(name?.length, 6);
  t.is(formatSlashName(name ?? []), text);
});

for (const [text, fault] of [
  ['', 'length'],
  [`/CN=${'x'.repeat(252)}`, 'length'],
  ['CN=ca', 'no slash in front'],
  ['/CN=ca/', 'malformed item'],
  ['/O=/CN=ca', 'malformed item'],
  ['/cn=ca', 'unknown attribute'],
  ['/E=a@b/CN=ca', 'unknown attribute'],
  ['/CN=ca/O=x', 'out of order'],
  ['/O=x/O=y/CN=ca', 'out of order'],
  ['/C=chn/CN=ca', 'wrong size'],
  [`/CN=${'x'.repeat(65)}`, 'wrong size'],
  ['/C=cn/O=x', 'no common name'],
] as const) {
  test(`a CA name ${JSON.stringify(text.slice(0, 20))} is refused: ${fault}`, t => t.is(parseSlashName(text).fault, fault));
}

test('a name is the same in another case, string type and spacing, and not in another order', t => {
  const encoded = (text: string) => encodeName(parseSlashName(text).name ?? []);
  t.true(isSameName(encoded('/C=CN/CN=Op  Sub CA'), encoded('/C=cn/CN=op sub ca')));
  t.false(isSameName(encoded('/C=CN/CN=a'), encoded('/C=CN/CN=b')));
  t.false(isSameName(encoded('/O=a/CN=a'), encoded('/OU=a/CN=a')));
});

test('a name typed at the router equals the subject that OpenSSL put into a certificate', t => {
  const openssl = certificate('pki-rsa/op-sub.crt');
  const [tbs] = elementsOf(readDer(new Uint8Array(openssl.raw)));
  const subject = tbs && elementsOf(tbs)[5];
  const typed = parseSlashName(`/${openssl.subject.replaceAll('\n', '/')}`);
  t.true(isSameName(subject?.whole ?? new Uint8Array(), encodeName(typed.name ?? [])));
});
