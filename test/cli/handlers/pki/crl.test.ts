import test from 'ava';
import { MemoryCard } from '../../../../src/flash/memory-card.ts';
import { toPem } from '../../../../src/pki/certificate-file.ts';
import { pkiFile } from '../../../pki/fixtures.ts';
import { loggedIn } from '../../../support/booted-router.ts';
import { deskOf } from '../../../support/desk.ts';
import { largeCrl, madeCrl } from '../../../support/made-crl.ts';

/** In system view, with these files on the card. */
function withFiles(files: Readonly<Record<string, Uint8Array>>) {
  const cfCard = new MemoryCard();
  for (const [name, bytes] of Object.entries(files)) cfCard.write(name, bytes);
  return deskOf({ cfCard, view: 'system', unanswered: 'no' }).operator();
}

const serial = Buffer.from('61f14a1400000000000a', 'hex');

test('a CRL displays as in the manual: serial numbers in capitals, a day of one digit behind two blanks', t => {
  const crl = madeCrl([
    { serial, date: '100406062616Z', reason: 5 },
    { serial: Buffer.from('00e1750a', 'hex'), date: '261224062616Z' },
  ]);
  const shown = withFiles({ 'x.crl': crl }).type('display pki crl filename x.crl');
  t.deepEqual(shown.slice(0, 4), [
    'Certificate Revocation List (CRL):',
    '        Version 2 (0x1)',
    '        Signature Algorithm: sha256WithRSAEncryption',
    '        Issuer: CN=Test Root,O=Example,C=CN',
  ]);
  t.regex(shown[4]!, /^ {8}Last Update: [A-Z][a-z]{2} [ 123]\d \d\d:\d\d:\d\d 20\d\d GMT$/);
  t.regex(shown[5]!, /^ {8}Next Update: [A-Z][a-z]{2} [ 123]\d \d\d:\d\d:\d\d 20\d\d GMT$/);
  const revoked = shown.indexOf('Revoked Certificates:');
  t.deepEqual(shown.slice(revoked, revoked + 8), [
    'Revoked Certificates:',
    '    Serial Number: 61F14A1400000000000A',
    '        Revocation Date: Apr  6 06:26:16 2010 GMT',
    '        CRL entry extensions:',
    '            X509v3 CRL Reason Code:',
    '                Cessation Of Operation',
    '    Serial Number: E1750A',
    '        Revocation Date: Dec 24 06:26:16 2026 GMT',
  ]);
  t.is(shown[revoked + 8], '    Signature Algorithm: sha256WithRSAEncryption');
  t.regex(shown[revoked + 9]!, /^ {8}[0-9a-f]{2}(:[0-9a-f]{2}){17}:$/);
});

test('a CRL that revokes nothing says so, from PEM as well', t => {
  const shown = withFiles({ 'x.crl': Buffer.from(toPem(madeCrl([]), 'X509 CRL')) }).type('display pki crl filename x.crl');
  t.true(shown.includes('No Revoked Certificates.'));
});

test('the list of CA certificates shows what a CRL in memory revokes', t => {
  const operator = withFiles({ 'x.crl': madeCrl([{ serial, date: '100406062616Z' }]) });
  t.deepEqual(operator.type('pki import-certificate crl filename x.crl'), ['Info: Import file successfully.']);
  const shown = operator.type('display pki ca_list');
  t.deepEqual(shown.slice(0, 2), [' The x509 object type is CRL:', 'Certificate Revocation List (CRL):']);
  t.true(shown.includes('    Serial Number: 61F14A1400000000000A'));
  t.is(shown.at(-1), '    Certificate file name: x.crl');
});

test('a CRL of 1 MB is shown entry by entry: a screen of it is there without the rest having been made', t => {
  const bench = loggedIn({ files: { 'x.crl': largeCrl() } });
  bench.type('screen-length 24 temporary');
  t.regex(bench.type('display pki crl filename x.crl'), /Serial Number: 111111110000000011\r\n[\s\S]*---- More ----$/);
  t.notRegex(bench.press('\u0003'), /Signature Algorithm/);
});

test('all entries of a CRL of 1 MB are shown', t => {
  const shown = withFiles({ 'x.crl': largeCrl() }).type('display pki crl filename x.crl');
  t.is(shown.filter(line => line.startsWith('    Serial Number: ')).length, 24_000);
});

for (const [what, bytes, said] of [
  ['a certificate', pkiFile('router.cer'), 'Error: The file x.crl does not contain a CRL.'],
  ['more than 1 MB', new Uint8Array(1024 * 1024 + 1), 'Error: The file x.crl is too large.'],
  ['an entry without a date', brokenEntry(), 'Error: The CRL in the file x.crl cannot be parsed.'],
] as const) {
  test(`what holds ${what} displays as no CRL: ${said}`, t => {
    t.deepEqual(withFiles({ 'x.crl': bytes }).type('display pki crl filename x.crl'), [said]);
  });
}

function brokenEntry(): Uint8Array {
  const whole = Buffer.from(madeCrl([{ serial, date: '100406062616Z' }]));
  whole.write('1004060626 6Z', whole.indexOf('100406062616Z'));
  return whole;
}

test('a CRL that is damaged at any octet is either one that displays whole, or none', t => {
  const cfCard = new MemoryCard();
  const operator = deskOf({ cfCard, view: 'system', unanswered: 'no' }).operator();
  const der = madeCrl([{ serial, date: '100406062616Z', reason: 1 }]);
  for (let at = 0; at < der.length; at++) {
    cfCard.write('x.crl', der.with(at, (der[at] ?? 0) ^ 0xff));
    t.regex(
      operator.type('display pki crl filename x.crl').at(-1)!,
      /^ {8}[0-9a-f:]+$|^Error: The CRL in the file x\.crl cannot be parsed|does not contain/,
    );
  }
});
