import test from 'ava';
import type { ReleaseName } from '../../../../firmware-model/releases/index.ts';
import { firmwareOf } from '../../../../src/program/firmware-of.ts';
import { pkiFile } from '../../../pki/fixtures.ts';
import { loggedIn } from '../../../support/booted-router.ts';

/** What a display shows of the certificates of the fixtures, line by line. */
function shown(release: ReleaseName, line: string): readonly string[] {
  const files = { 'router.cer': pkiFile('router.cer'), 'root.cer': pkiFile('root.cer') };
  const bench = loggedIn({ files, software: firmwareOf(release) });
  bench.type('clock datetime 12:00:00 2026-11-24', 'screen-length 0 temporary', 'system-view');
  bench.type('pki import-certificate local filename router.cer', 'pki import-certificate ca filename root.cer');
  return bench.type(line).split('\r\n').slice(1, -1);
}

const isOctets = (line: string) => /^ +(?:[0-9a-f]{1,2}:)*[0-9a-f]{1,2}:?$/.test(line);

/** Rows of octets left out but for the first of each run. */
const outline = (lines: readonly string[]) => lines.filter((line, at) => !isOctets(line) || !isOctets(lines[at - 1] ?? ''));

test('V800R012C10 shows octets and times without leading zeros, and 65537 as 257', t => {
  t.deepEqual(outline(shown('V800R012C10', 'display pki cert_list')), [
    'Certificate: ',
    '    Data: ',
    '        Version: 3 (0x2)',
    '        Serial Number:',
    '            8:d3:5e:92:f9:4d:77:ad',
    '        Signature Algorithm: SHA256WITHRSAENCRYPTION',
    '        Issuer: CN=Test CA,OU=PKI,O=Example,C=CN',
    '        Validity',
    '            Not Before: Jan  1  0:0:0 2026 GMT',
    '            Not After : Jan  1  0:0:0 2076 GMT',
    '        Subject: CN=router1,OU=RND,O=Example,C=CN',
    '        Subject Public Key Info:',
    '            Public Key Algorithm: RSA Algorithm',
    '            RSA Public Key: (2048 bit)',
    '                Modulus (2048 bit):',
    '                    a6:c2:50:8:f2:dc:ed:4f:f9:29:18:6e:f5:1c:e9:',
    '                Exponent:  257  (0x101)',
    '         X509v3 extensions:',
    '               X509v3 Basic Constraints: non-critical',
    '                CA : false',
    '               X509v3 Key Usage: ',
    '                Key Agreement, Key Encipherment, Non-Repudiation, Digital Signature,',
    '               X509v3 Extended Key Usage: ',
    '                TLS Web Server Authentication, TLS Web Client Authentication,',
    '               X509v3 Subject Alternative Name: ',
    '                DNS:router1.example.com, IP Address:192.0.2.1, email:noc@example.com',
    '               X509v3 Subject Key Identifier: ',
    '                02:F7:36:D6:93:60:84:51:CF:A7:0D:27:9D:0D:E2:81:04:18:18:49',
    '               X509v3 Authority Key Identifier: ',
    '                keyid:6D:76:95:90:26:03:87:A4:E9:7E:D0:68:DE:C7:3C:B0:A3:85:6E:5F',
    '               X509v3 CRL Distribution Points: ',
    '                URI:http://192.0.2.9/ca.crl',
    '    Signature Algorithm: SHA256WITHRSAENCRYPTION',
    '        6f:a7:7e:25:65:8:7b:1b:0:f2:dc:95:14:b2:22:59:d8:d9:',
  ]);
});

test('V800R012C10 indents extensions by the display, and leaves room for a usage that is not there', t => {
  const extensions = (line: string) => shown('V800R012C10', line).filter(text => /X509v3 (?!ext)|^$/.test(text));
  t.deepEqual(extensions('display pki ca_list').slice(0, 5), [
    '                 X509v3 Basic Constraints: critical',
    '                 X509v3 Key Usage: ',
    '                 X509v3 Extended Key Usage: ',
    '',
    '',
  ]);
  t.is(extensions('display pki certificate filename root.cer')[0], '                X509v3 Basic Constraints: critical');
});

test('V800R022 shows two digits for each, the exponent as it is, and which file it was', t => {
  const lines = outline(shown('V800R022', 'display pki cert_list'));
  t.deepEqual(lines.slice(0, 20), [
    'Certificate:',
    '    Data:',
    '        Version: 3 (0x2)',
    '        Serial Number:',
    '            08:d3:5e:92:f9:4d:77:ad',
    '        Signature Algorithm: sha256WithRSAEncryption',
    '        Issuer: CN=Test CA,OU=PKI,O=Example,C=CN',
    '        Validity',
    '            Not Before: Jan  1  00:00:00 2026 GMT',
    '            Not After: Jan  1  00:00:00 2076 GMT',
    '        Subject: CN=router1,OU=RND,O=Example,C=CN',
    '        Subject Public Key Info:',
    '            Public Key Algorithm: rsaEncryption',
    '            RSA Public Key: (2048 bit)',
    '                Modulus (2048 bit):',
    '                    00:a6:c2:50:08:f2:dc:ed:4f:f9:29:18:6e:f5:1c:',
    '                Exponent:  65537 (0x010001)',
    '         X509v3 extensions:',
    '             X509v3 Basic Constraints:',
    '                 CA:FALSE',
  ]);
  t.is(lines.at(-1), '    Certificate file name:router.cer');
  t.is(shown('V800R022', 'display pki ca_list')[0], ' The x509 object type is certificate:');
});
