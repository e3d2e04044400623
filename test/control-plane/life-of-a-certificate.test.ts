import test from 'ava';
import { toPem } from '../../src/pki/certificate-file.ts';
import { loggedIn, type TestBench } from '../support/booted-router.ts';
import { crlOf, issue, today } from '../support/certificates.ts';
import { fixtureKeyPair, pkiFile } from '../pki/fixtures.ts';

const day = 86_400_000;
const minute = 60_000;
const { publicKey } = fixtureKeyPair('router.key', 'key-a');
const root = issue({ name: 'root', ca: true, to: today + 4_000 * day });
const local = (from: number, to: number, serial: number) => issue({ name: 'router', issuer: root, publicKey, from, to, serial });
const pem = ({ der }: { readonly der: Uint8Array }, label = 'CERTIFICATE') => Buffer.from(toPem(der, label));

/** What the console shows, a line for each entry. */
const told = (bench: TestBench): readonly string[] =>
  bench
    .read()
    .split('\r\n\r\n')
    .map(text => text.replaceAll('\r\n', '').replace(/^<HUAWEI>/, ''))
    .filter(text => text !== '');

const shown = (bench: TestBench, line: string): string =>
  bench
    .type(line)
    .split('\r\n')
    .slice(5, -2)
    .map(text => text.slice(39))
    .join('')
    .replace(/ +$/, '');

const words =
  'LocalCertStartTime=2026-11-23 08:00:00, LocalCertFinishTime=2027-03-24 08:00:00, LocalCertIssuer=CN=root, LocalCertSubject=CN=router, FileName=router.cer';

test('a certificate is pre-warned, expires, is replaced, and each of it is told as it stands in the list', t => {
  const bench = loggedIn({
    files: { 'root.cer': pem(root), 'router.cer': pem(local(today - day, today + 120 * day, 1)), 'router.key': pkiFile('router.key') },
  });
  bench.type('system-view', 'user-interface con 0', 'idle-timeout 0', 'quit', 'pki set-certificate expire-prewarning 30', 'commit');
  bench.type('pki import rsa-key-pair key-a pem router.key password Unused-2026');
  bench.type('pki import-certificate ca filename root.cer', 'pki import-certificate local filename router.cer', 'return');
  bench.read();

  bench.clock.advance(90 * day - 1);
  t.deepEqual(told(bench), []);
  bench.clock.advance(1);
  const [alarm, log] = told(bench);
  const preWarning = `The local certificate is nearly expired. (${words})`;
  t.is(
    alarm,
    `#1/active/hwIPSecPkiLocalCertExpired/Warning/occurredTime:2027-02-22 08:00:00/-/-/alarmID:0x00F10094/CID=0x80f10411:${preWarning}`,
  );
  t.is(log, `Feb 22 2027 08:00:00 HUAWEI %%01PKI/4/hwIPSecPkiLocalCertExpired_active(l):CID=0x80f10411-alarmID=0x00F10094;${preWarning}`);
  t.is(shown(bench, 'display alarm active'), preWarning);

  bench.read();
  bench.clock.advance(30 * day);
  t.deepEqual(told(bench), [], 'it is valid until its last moment');
  bench.clock.advance(5 * minute);
  const invalid = `The local certificate is invalid. (${words}, InvalidReason=The current time is not within the validity period of the certificate)`;
  t.true(told(bench)[0]?.endsWith(invalid));
  t.regex(bench.type('display alarm active'), /\r\n2 {10}0xF10093 {3}1 {5}2027-03-24 The local certificate is invalid\./);

  bench.cfCard.write('router.cer', pem(local(today + 100 * day, today + 400 * day, 2)));
  bench.type(
    'system-view',
    'pki delete-certificate local filename router.cer',
    'pki import-certificate local filename router.cer',
    'return',
  );
  bench.read();
  bench.clock.advance(5 * minute);
  const mnemonics = told(bench).map(text => /hwIPSecPki\w+/.exec(text)?.[0]);
  t.deepEqual(mnemonics, [
    'hwIPSecPkiLocalCertInValid',
    'hwIPSecPkiLocalCertInValid_clear',
    'hwIPSecPkiLocalCertExpired',
    'hwIPSecPkiLocalCertExpired_clear',
  ]);
  t.is(shown(bench, 'display alarm active'), '');
  t.regex(
    bench.type('display trapbuffer size 1'),
    /hwIPSecPkiLocalCertUnexpired:CID=0x80f10411-OID=1\.3\.6\.1\.4\.1\.2011\.5\.25\.224\.2\.1\.24/,
  );

  const crl = crlOf(root, { from: today + 120 * day, to: today + 130 * day });
  bench.cfCard.write('root.crl', pem(crl, 'X509 CRL'));
  bench.type('system-view', 'pki import-certificate crl filename root.crl', 'return');
  bench.read();
  bench.clock.advance(10 * day + 5 * minute);
  t.is(
    shown(bench, 'display alarm active'),
    'The CRL is invalid. (CRLStartTime=2027-03-24 08:00:00, CRLFinishTime=2027-04-03 08:00:00, CRLIssuer=CN=root, FileName=root.crl, ' +
      'InvalidReason=The current time is not within the validity period of the CRL)',
  );
  bench.type('clock datetime 08:00:00 2027-03-25');
  bench.clock.advance(5 * minute);
  t.is(shown(bench, 'display alarm active'), '', 'the clock was wrong, not the CRL');
  t.regex(bench.type('display alarm statistics'), /hwIPSecPkiCrlInValid[^]*hwIPSecPkiLocalCertExpired[^]*hwIPSecPkiLocalCertInValid/);
});
