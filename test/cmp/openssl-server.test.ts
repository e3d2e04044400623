import test from 'ava';
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
