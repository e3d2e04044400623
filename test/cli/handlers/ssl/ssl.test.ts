import test from 'ava';
import { MemoryCard } from '../../../../src/flash/memory-card.ts';
import { pkiFile } from '../../../pki/fixtures.ts';
import { deskOf } from '../../../support/desk.ts';

function operator() {
  const cfCard = new MemoryCard();
  cfCard.makeDirectory('security');
  cfCard.write('security/servercert.pem', pkiFile('router.cer'));
  cfCard.write('security/serverkey.pem', pkiFile('router.key'));
  cfCard.write('security/note.pem', Buffer.from('no certificate'));
  return deskOf({ cfCard, view: 'system' }).operator();
}

const load = 'certificate load pem-cert servercert.pem key-pair rsa key-file serverkey.pem auth-code cipher';

test('an SSL policy and a list of cipher suites are views of their own', t => {
  const router = operator();
  router.enter('ssl policy policy1');
  t.is(router.prompt, '[*HUAWEI-ssl-policy-policy1]');
  router.enter('quit', 'ssl cipher-suite-list test', 'set cipher-suite tls13_aes_128_gcm_sha256');
  t.is(router.prompt, '[*HUAWEI-ssl-cipher-suite-test]');
  router.enter('commit');
  t.true(router.type('display this').includes(' set cipher-suite tls13_aes_128_gcm_sha256'));
});

test('a certificate of a policy is read out of cfcard:/security/ and shown; its code is not', t => {
  const router = operator();
  router.enter('ssl policy policy1', `${load} huawei-123456`, 'commit');
  const shown = router.type('display ssl policy policy1');
  t.is(shown[0], '       SSL Policy Name: policy1');
  t.true(shown.includes('  Certificate Filename: servercert.pem'));
  t.true(shown.includes('             auth-code: ******'));
  t.regex(shown.find(line => line.includes('Not Before')) ?? '', /Validity Not Before: \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/);
  t.regex(router.type('display this').join('\n'), / auth-code cipher %\^%#\S+%\^%#/);
});

test('files that are not there, or are no certificates, are refused', t => {
  const router = operator();
  router.enter('ssl policy policy1');
  t.deepEqual(router.type('trusted-ca load pem-ca absent.pem'), ['Error: The file cfcard:/security/absent.pem does not exist.']);
  t.deepEqual(router.type('trusted-ca load pem-ca note.pem'), ['Error: The file cfcard:/security/note.pem holds no certificate.']);
  t.deepEqual(router.type('crl load pem-crl absent.crl'), ['Error: The file cfcard:/security/absent.crl does not exist.']);
  t.deepEqual(router.type('display ssl policy other'), ['Error: The SSL policy does not exist.']);
});
