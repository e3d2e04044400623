import test from 'ava';
import { readCertificate } from '../../src/pki/certificate.ts';
import { readCrl } from '../../src/pki/crl.ts';
import { pemBlocks, toPem } from '../../src/pki/pem.ts';
import { encodeDer } from '../../src/pki/der.ts';
import { bulkyFiles, bulkyValues } from '../../scripts/bench/bulk.ts';
import { pkiFile } from './fixtures.ts';

const pem = Buffer.from(pkiFile('router.cer')).toString('latin1');
const der = pkiFile('router.der');
const bytes = (text: string) => Buffer.from(text, 'latin1');
const key = Buffer.from(pkiFile('router.key')).toString('latin1');

// Each as `openssl x509 -in` of 3.0 has it: a file that it reads is read here.
const asOpensslReads: readonly (readonly [what: string, file: Uint8Array, fault: string | undefined])[] = [
  ['DER with a line feed behind it', Buffer.concat([der, bytes('\n')]), undefined],
  ['DER with zeros behind it', Buffer.concat([der, new Uint8Array(5000)]), undefined],
  ['DER with a blank in front', Buffer.concat([bytes(' '), der]), 'no certificate'],
  ['lines that end in CR and LF', bytes(pem.replaceAll('\n', '\r\n')), undefined],
  ['lines that end in CR alone', bytes(pem.replaceAll('\n', '\r')), 'no certificate'],
  ['a byte order mark in front', bytes(`\xef\xbb\xbf${pem}`), undefined],
  ['no line feed at the end', bytes(pem.trimEnd()), undefined],
  ['blanks at the end of lines', bytes(pem.replaceAll('\n', '  \n')), undefined],
  ['blanks at the start of lines', bytes(pem.replace(/^/gm, '  ')), 'no certificate'],
  ['other text in front of the mark', bytes(`here: ${pem}`), 'no certificate'],
  ['attributes of a bag in front', bytes(`Bag Attributes\n    localKeyID: 01 02\nsubject=CN = router1\n${pem}`), undefined],
  ['a key in front', bytes(`${key}${pem}`), undefined],
  ['a key behind it', bytes(`${pem}\n${key}`), undefined],
  ['the data on one line', bytes(toPem(der, 'CERTIFICATE').replace(/(?<!-)\n(?!-)/g, '')), undefined],
  ['an old label', bytes(pem.replaceAll('CERTIFICATE', 'X509 CERTIFICATE')), undefined],
  ['a label of OpenSSL without settings', bytes(pem.replaceAll('CERTIFICATE', 'TRUSTED CERTIFICATE')), undefined],
  ['trust settings behind it', bytes(toPem(Buffer.concat([der, encodeDer(0x30)]), 'TRUSTED CERTIFICATE')), undefined],
  ['another label at its end', bytes(pem.replace('-----END CERTIFICATE', '-----END X509 CERTIFICATE')), 'unreadable'],
  ['a character that is no base64', bytes(pem.replace('\nM', '\n!')), 'unreadable'],
  ['PKCS#7 in PEM', bytes(toPem(der, 'PKCS7')), 'bundle'],
  ['PKCS#7', encodeDer(0x30, Buffer.from('06092a864886f70d010702', 'hex'), encodeDer(0xa0, encodeDer(0x30))), 'bundle'],
  ['PKCS#12', encodeDer(0x30, Uint8Array.of(2, 1, 3), encodeDer(0x30)), 'bundle'],
];

for (const [what, file, fault] of asOpensslReads) {
  test(`a certificate file with ${what}: ${fault ?? 'read'}`, t => {
    const read = readCertificate(file);
    t.is(read.fault, fault as typeof read.fault);
    if (!fault) t.deepEqual(read.certificate?.der, der);
  });
}

for (const [what, make] of Object.entries({ ...bulkyValues, ...bulkyFiles })) {
  test(`400 kB of ${what} is no certificate and no CRL`, t => {
    const file = make(400_000);
    t.truthy(readCertificate(file).fault);
    t.truthy(readCrl(file).fault);
  });
}

test('headers of a block are kept apart from its data', t => {
  const file = '-----BEGIN X-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\nAAEC\n-----END X-----\n';
  t.deepEqual(pemBlocks(bytes(file)), [
    { label: 'X', headers: ['Proc-Type: 4,ENCRYPTED', 'DEK-Info: AES-256-CBC,00'], der: Uint8Array.of(0, 1, 2) },
  ]);
});
