import test from 'ava';
import { PKIFailureInfo } from '../../src/cmp/asn1/index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { requires } from '../support/tools.ts';
import { enrolFrom } from './enrol-over-http.ts';
import { currentPki, currentRequest, currentUpdate, openssl } from './openssl-server.ts';

const crossCheck = requires(test, 'openssl');

crossCheck('OpenSSL accepts our ir and certConf, and we take its certificate with both CA certificates', async t => {
  const pki = currentPki();
  const { url, stop } = await openssl(temporaryFolder(), pki);
  t.teardown(stop);
  const { result, told } = await enrolFrom(url, currentRequest(pki));
  t.deepEqual(result, { result: 'granted', certificate: pki.enrolled, caCertificates: [pki.issuing, pki.root], withMods: false });
  t.deepEqual(told, ['> ir', '< ip', '> certConf', '< pkiconf']);
});

crossCheck('OpenSSL accepts our kur, with the control oldCertID', async t => {
  const pki = currentPki();
  const { url, stop } = await openssl(temporaryFolder(), pki);
  t.teardown(stop);
  const { result, told } = await enrolFrom(url, currentUpdate(pki));
  t.is(result?.result, 'granted');
  t.deepEqual(told, ['> kur', '< kup', '> certConf', '< pkiconf']);
});

crossCheck('OpenSSL makes us poll, and is asked once more for each time that it tells us to wait', async t => {
  const pki = currentPki();
  const { url, stop } = await openssl(temporaryFolder(), pki, '-poll_count', '3', '-check_after', '1');
  t.teardown(stop);
  const { result, told } = await enrolFrom(url, currentRequest(pki));
  t.is(result?.result, 'granted');
  // How many polls a count of three makes differs between OpenSSL's versions.
  const times = (message: string) => told.filter(text => text === message).length;
  t.true(times('< pollRep') >= 2);
  t.is(times('> pollReq'), times('< pollRep') + 1);
});

crossCheck('a rejection by OpenSSL is reported in its words', async t => {
  const pki = currentPki();
  const { url, stop } = await openssl(temporaryFolder(), pki, '-pkistatus', '2', '-failure', '19', '-statusstring', 'not this router');
  t.teardown(stop);
  const { failure } = await enrolFrom(url, currentRequest(pki));
  t.deepEqual(failure, { code: 'CMP_REJECTED', detail: 'rejection, badCertTemplate, "not this router"' });
});

crossCheck('an error of OpenSSL ends the transaction', async t => {
  const pki = currentPki();
  const { url, stop } = await openssl(temporaryFolder(), pki, '-send_error', '-failure', '24');
  t.teardown(stop);
  const { failure } = await enrolFrom(url, currentRequest(pki));
  t.is(failure?.code, 'CMP_ERROR');
  t.notRegex(failure?.detail ?? '', /not authenticated/);
});

crossCheck("an unprotected error of OpenSSL is marked as nobody's word", async t => {
  const pki = currentPki();
  const { url, stop } = await openssl(temporaryFolder(), pki, '-send_error', '-send_unprot_err');
  t.teardown(stop);
  const { failure } = await enrolFrom(url, currentRequest(pki));
  t.is(failure?.code, 'CMP_ERROR');
  t.regex(failure?.detail ?? '', /^rejection, badRequest, .*\(not authenticated\)$/);
});

crossCheck('a certificate of OpenSSL that came unprotected is not taken', async t => {
  const pki = currentPki();
  const { url, stop } = await openssl(temporaryFolder(), pki, '-send_unprotected');
  t.teardown(stop);
  t.is((await enrolFrom(url, currentRequest(pki))).failure?.code, 'CMP_NOT_SIGNED');
});

crossCheck('OpenSSL grants a certificate for another key, and is told that we refuse it', async t => {
  const pki = currentPki();
  const { url, stop } = await openssl(temporaryFolder(), { ...pki, enrolled: pki.identity });
  t.teardown(stop);
  const { failure, told } = await enrolFrom(url, currentRequest(pki));
  t.is(failure?.code, 'CMP_WRONG_KEY');
  t.deepEqual(told, ['> ir', '< ip', '> certConf', '< pkiconf']);
});

crossCheck('a router whose identity OpenSSL does not know is refused', async t => {
  const pki = currentPki();
  const { url, stop } = await openssl(temporaryFolder(), { ...pki, root: pki.identity });
  t.teardown(stop);
  const { failure } = await enrolFrom(url, currentRequest(pki));
  t.is(failure?.code, 'CMP_ERROR');
});

crossCheck('a server that is gone is unreachable', async t => {
  const pki = currentPki();
  const { url, stop } = await openssl(temporaryFolder(), pki);
  await stop();
  t.is((await enrolFrom(url, currentRequest(pki))).failure?.code, 'CMP_UNREACHABLE');
});

/** OpenSSL's switches, one by one: what its server then does, and what the router makes of it. */
const switches: readonly (readonly [
  string,
  readonly string[],
  { readonly failure?: string; readonly detail?: RegExp; readonly told?: readonly string[]; readonly remark?: RegExp; readonly kur?: true },
])[] = [
  ['-grant_implicitconf, unasked', ['-grant_implicitconf'], { told: ['> ir', '< ip', '> certConf', '< pkiconf'] }],
  ['-poll_count 1 -check_after 1', ['-poll_count', '1', '-check_after', '1'], { told: ['> ir', '< ip', '> pollReq'] }],
  [
    '-poll_count 1 -check_after 1 for a kur',
    ['-poll_count', '1', '-check_after', '1'],
    { kur: true, told: ['> kur', '< kup', '> pollReq'] },
  ],
  ['-pkistatus 1', ['-pkistatus', '1'], { remark: /^the CA answered grantedWithMods$/ }],
  [
    '-pkistatus 1 -statusstring',
    ['-pkistatus', '1', '-statusstring', 'other validity'],
    { remark: /^the CA answered grantedWithMods, "other validity"$/ },
  ],
  ['-pkistatus 2', ['-pkistatus', '2'], { failure: 'CMP_REJECTED', detail: /^rejection/ }],
  ['-pkistatus 4', ['-pkistatus', '4'], { remark: /^the CA answered revocationWarning/ }],
  ['-pkistatus 5', ['-pkistatus', '5'], { remark: /^the CA answered revocationNotification/ }],
  ['-pkistatus 6 for a kur', ['-pkistatus', '6'], { kur: true, remark: /^the CA answered keyUpdateWarning/ }],
  ...(['badAlg', 'badMessageCheck', 'badTime', 'signerNotTrusted', 'systemUnavail', 'duplicateCertReq'] as const).map(
    name =>
      [
        `-failure ${name}`,
        ['-pkistatus', '2', '-failure', String(PKIFailureInfo.indexOf(name))],
        { failure: 'CMP_REJECTED', detail: new RegExp(`^rejection, ${name}`) },
      ] as const,
  ),
  ['-failurebits', ['-pkistatus', '2', '-failurebits', '6'], { failure: 'CMP_REJECTED', detail: /^rejection, badMessageCheck badRequest/ }],
  [
    '-statusstring in another language',
    ['-pkistatus', '2', '-statusstring', '证书请求被拒绝'],
    { failure: 'CMP_REJECTED', detail: /"证书请求被拒绝"/ },
  ],
  ['-send_error for a kur', ['-send_error', '-failure', '24'], { kur: true, failure: 'CMP_ERROR', detail: /error processing message/ }],
  ['-send_unprot_err and a rejection', ['-pkistatus', '2', '-send_unprot_err'], { failure: 'CMP_REJECTED', detail: /not authenticated/ }],
  ['-send_unprotected for a kur', ['-send_unprotected'], { kur: true, failure: 'CMP_NOT_SIGNED' }],
  ['-accept_unprot_err', ['-accept_unprot_err'], { told: ['> ir', '< ip', '> certConf', '< pkiconf'] }],
  ['-max_msgs 1', ['-max_msgs', '1'], { failure: 'CMP_UNREACHABLE', detail: /\(http:\/\/127\.0\.0\.1:/ }],
];

for (const [what, options, { failure, detail = /^/, told, remark, kur }] of switches) {
  crossCheck(`OpenSSL with ${what} ${failure ? `is reported as ${failure}` : 'enrols the router'}`, async t => {
    const pki = currentPki();
    const { url, stop } = await openssl(temporaryFolder(), pki, ...options);
    t.teardown(stop);
    const seen = await enrolFrom(url, kur ? currentUpdate(pki) : currentRequest(pki));
    t.is<string | undefined, string>(seen.failure?.code ?? seen.result?.result, failure ?? 'granted', JSON.stringify(seen.failure));
    t.regex(seen.failure?.detail ?? '', detail);
    t.deepEqual(seen.told.filter(text => /^[<>] /.test(text)).slice(0, told?.length ?? 0), [...(told ?? [])]);
    if (remark)
      t.true(
        seen.remarks.some(text => remark.test(text)),
        seen.remarks.join('; '),
      );
  });
}
