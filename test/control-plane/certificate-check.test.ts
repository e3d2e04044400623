import test from 'ava';
import { toPem } from '../../src/pki/certificate-file.ts';
import { loggedIn, type TestBench } from '../support/booted-router.ts';
import { crlOf, type Holder, issue, today } from '../support/certificates.ts';
import { fixtureKeyPair, pkiFile } from '../pki/fixtures.ts';

const day = 86_400_000;
const minute = 60_000;
const { publicKey } = fixtureKeyPair('router.key', 'key-a');
const root = issue({ name: 'root', ca: true, to: today + 4_000 * day });
const local = (days: number, rest = {}): Holder =>
  issue({ name: 'router', issuer: root, serial: 7, publicKey, to: today + days * day, ...rest });
const pem = ({ der }: { readonly der: Uint8Array }, label = 'CERTIFICATE') => toPem(der, label);

const files = {
  'root.cer': pem(root),
  'year.cer': pem(local(365)),
  'month.cer': pem(local(30)),
  'late.cer': pem(local(400, { from: today + day })),
  'router.key': pkiFile('router.key'),
};

const imported = (...lines: readonly string[]): TestBench => {
  const bench = loggedIn({ files });
  bench.type('system-view', 'pki import rsa-key-pair key-a pem router.key password Unused-2026');
  for (const line of lines) bench.type(`pki import-certificate ${line}`);
  bench.type('return');
  return bench;
};

const up = ({ router }: TestBench) =>
  router.facts.volatile.alarms.map(({ name, subject, params }) => [name.slice('hwIPSecPki'.length), subject, reasonIn(params)]);
const reasonIn = ({ reason }: Readonly<Record<string, unknown>>) =>
  typeof reason === 'object' ? (reason as { words: string }).words : undefined;

test('what was imported is looked at with the next point of the check grid, which is counted from the start', t => {
  const bench = loggedIn({ files });
  bench.clock.advance(7 * minute);
  bench.login();
  bench.type('system-view', 'pki import-certificate local filename year.cer');
  bench.clock.advance(3 * minute - 1);
  t.deepEqual(up(bench), []);
  bench.clock.advance(1);
  t.deepEqual(up(bench), [['LocalCertInValid', 'year.cer', 'invalid-no-issuer']]);
});

test('a certificate that is good has no alarm, and wakes nobody until its pre-warning', t => {
  const bench = imported('ca filename root.cer', 'local filename year.cer');
  bench.clock.advance(5 * minute);
  const looks = () => [...bench.steps].filter(([what]) => /^xstate\.after\.time to the next (look|point)/.test(what));
  t.is(looks().length, 1, 'that of the point after the import');
  bench.clock.advance(23 * day);
  t.is(looks().length, 1);
  bench.clock.advance(247 * day);
  t.deepEqual(up(bench), []);
  t.true(
    looks().every(([, count]) => count <= 270 / 24),
    'a host’s timer bears 24 days',
  );
  bench.clock.advance(5 * day + 5 * minute);
  t.deepEqual(up(bench), [['LocalCertExpired', 'year.cer', undefined]]);
});

test('a certificate whose key nobody has is invalid, until the key is imported', t => {
  const bench = loggedIn({ files });
  bench.type('system-view', 'pki import-certificate ca filename root.cer', 'pki import-certificate local filename year.cer');
  bench.clock.advance(5 * minute);
  t.deepEqual(up(bench), [['LocalCertInValid', 'year.cer', 'invalid-no-key']]);
  bench.login();
  bench.type('system-view', 'pki import rsa-key-pair key-a pem router.key password Unused-2026');
  bench.clock.advance(5 * minute);
  t.deepEqual(up(bench), []);
});

test('a certificate is not valid before its time, and is so by itself with the point after', t => {
  const bench = imported('ca filename root.cer', 'local filename late.cer');
  bench.clock.advance(5 * minute);
  t.deepEqual(up(bench), [['LocalCertInValid', 'late.cer', 'invalid-not-yet-valid']]);
  bench.clock.advance(day - 5 * minute - 1);
  t.is(up(bench).length, 1);
  bench.clock.advance(1);
  t.deepEqual(up(bench), []);
});

const remedies: readonly (readonly [what: string, lines: readonly string[]])[] = [
  ['the clock is set back', ['clock datetime 08:00:00 2026-11-25']],
  ['it is deleted', ['system-view', 'pki delete-certificate local filename month.cer', 'return']],
  ['memory is reset', ['reset pki all-cert']],
];
for (const [what, lines] of remedies) {
  test(`a certificate that has expired is so no more when ${what}`, t => {
    const bench = imported('ca filename root.cer', 'local filename month.cer');
    bench.clock.advance(30 * day + 5 * minute);
    t.deepEqual(up(bench), [
      ['LocalCertExpired', 'month.cer', undefined],
      ['LocalCertInValid', 'month.cer', 'invalid-expired'],
    ]);
    bench.login();
    bench.type(...lines);
    bench.clock.advance(5 * minute);
    t.false(up(bench).some(([name]) => name === 'LocalCertInValid'));
  });
}

test('another certificate under the same name is another matter: one alarm goes and one comes', t => {
  const bench = imported('ca filename root.cer', 'local filename month.cer');
  bench.clock.advance(5 * minute);
  const [before] = bench.router.facts.volatile.alarms;
  bench.cfCard.write('month.cer', Buffer.from(pem(local(60))));
  bench.login();
  bench.type('reset pki all-cert', 'system-view');
  bench.type('pki import-certificate ca filename root.cer', 'pki import-certificate local filename month.cer');
  bench.clock.advance(5 * minute);
  const { alarms, alarmHistory } = bench.router.facts.volatile;
  t.deepEqual(
    alarmHistory.map(({ sequence }) => sequence),
    [before?.sequence],
  );
  t.deepEqual(
    alarms.map(({ name, params }) => [name, params['finish']]),
    [['hwIPSecPkiLocalCertExpired', '2027-01-23 08:00:00']],
  );
});

test('a CRL that is out of date is an alarm, and what it revokes is one', t => {
  const crl = crlOf(root, { to: today + 2 * day, serials: [7] });
  const bench = imported('ca filename root.cer', 'local filename year.cer');
  bench.cfCard.write('root.crl', Buffer.from(pem(crl, 'X509 CRL')));
  bench.type('system-view', 'pki import-certificate crl filename root.crl', 'return');
  bench.clock.advance(5 * minute);
  t.deepEqual(up(bench), [['LocalCertInValid', 'year.cer', 'invalid-revoked']]);
  bench.clock.advance(2 * day);
  t.deepEqual(up(bench)[1], ['CrlInValid', 'root.crl', 'invalid-crl-out-of-date']);
  bench.login();
  bench.type('system-view', 'undo pki crl check enable', 'commit');
  bench.clock.advance(5 * minute);
  t.deepEqual(up(bench), [], 'where revocation does not count, nobody looks at CRLs');
});

test('period and pre-warning are what is set', t => {
  const bench = imported('ca filename root.cer', 'local filename year.cer');
  bench.type('system-view', 'pki set-certificate check-period 60', 'pki set-certificate expire-prewarning 180', 'commit');
  bench.clock.advance(185 * day + 59 * minute);
  t.deepEqual(up(bench), [['LocalCertExpired', 'year.cer', undefined]]);
  const [{ since } = { since: 0 }] = bench.router.facts.volatile.alarms;
  t.is(since, today + 185 * day);
});

test('a new start looks at once, and finds anew what is wrong', t => {
  const bench = imported('local filename month.cer');
  bench.clock.advance(5 * minute);
  t.is(up(bench).length, 2);
  bench.router.powerOff();
  t.deepEqual(up(bench), []);
  bench.powerOn();
  t.is(up(bench).length, 2);
});

test('a router without certificates has no timer for them', t => {
  const bench = loggedIn();
  bench.clock.advance(3_600_000);
  t.is(bench.clock.pending, 0);
});
