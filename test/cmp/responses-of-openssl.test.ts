import test from 'ava';
import { decodeMessage, id_sha256 } from '../../src/cmp/asn1/index.ts';
import { acceptance } from '../../src/cmp/issued-certificate.ts';
import type { CmpVerdict } from '../../src/cmp/responses.ts';
import { certificate, fixture } from './fixtures.ts';
import { fileOf, replay } from './replay.ts';

const outcome = (verdict: CmpVerdict): string => {
  switch (verdict.is) {
    case 'failed':
      return verdict.failure.code;
    case 'unacceptable':
      return `unacceptable ${verdict.failure.code}`;
    case 'granted':
      return verdict.confirmed ? 'granted, confirmed' : verdict.issued.withMods ? 'granted with mods' : 'granted';
    case 'waiting':
      return `waiting ${verdict.certReqId}`;
    case 'still waiting':
      return `check after ${verdict.checkAfter}`;
    case 'confirmed':
      return 'confirmed';
  }
};

for (const [folder, nth, expected] of [
  ['ir-signature', 2, 'granted'],
  ['ir-signature', 4, 'confirmed'],
  ['ir-signature-ossl35', 2, 'granted'],
  ['ir-signature-ossl35', 4, 'confirmed'],
  ['ir-implicit-confirm', 2, 'granted, confirmed'],
  ['ir-polling', 2, 'waiting 0'],
  ['ir-polling', 4, 'check after 1'],
  ['ir-polling', 6, 'check after 1'],
  ['ir-polling', 8, 'granted'],
  ['ir-polling', 10, 'confirmed'],
  ['ir-polling-delayed-pkiconf', 6, 'granted'],
  ['ir-polling-delayed-pkiconf', 8, 'waiting -1'],
  ['ir-polling-delayed-pkiconf', 10, 'check after 1'],
  ['ir-polling-delayed-pkiconf', 12, 'confirmed'],
  ['ir-error', 2, 'CMP_ERROR'],
  ['ir-rejected', 2, 'CMP_REJECTED'],
  ['ir-granted-with-mods', 2, 'granted with mods'],
  ['ir-granted-with-mods', 4, 'confirmed'],
  ['ir-client-rejects-key', 2, 'unacceptable CMP_WRONG_KEY'],
  ['ir-client-rejects-key', 4, 'confirmed'],
  ['ir-signer-not-ca', 2, 'granted'],
  ['ir-signer-not-ca', 4, 'confirmed'],
  ['ir-ec-ca', 2, 'granted'],
  ['ir-ec-ca', 4, 'confirmed'],
  ['ir-ed25519-ca', 2, 'granted'],
  ['ir-ed25519-ca', 4, 'confirmed'],
  ['kur-signature', 2, 'granted'],
  ['kur-signature', 4, 'confirmed'],
  ['kur-polling', 2, 'waiting 0'],
  ['kur-polling', 6, 'granted'],
  ['ir-mac-pbm', 2, 'CMP_NOT_SIGNED'],
] as const) {
  test(`${fileOf(folder, nth)} is for our client: ${expected}`, t => t.is(outcome(replay(folder, nth).verdict), expected));
}

for (const folder of ['ir-signature', 'ir-ec-ca', 'ir-ed25519-ca', 'kur-signature']) {
  test(`our certHash for the certificate of ${folder} is the one that OpenSSL confirmed with`, t => {
    const { verdict } = replay(folder, 2);
    const [status] = decodeMessage(fixture(fileOf(folder, 3))).body.certConf ?? [];
    t.deepEqual(verdict.is === 'granted' ? acceptance(verdict.issued).certHash : undefined, status?.certHash);
    t.not(status?.hashAlg?.algorithm, id_sha256);
  });
}

test('a rejection of OpenSSL is shown with failInfo and text', t => {
  const { verdict } = replay('ir-rejected', 2);
  t.regex(verdict.is === 'failed' ? verdict.failure.detail : '', /^rejection, badRequest badCertTemplate, ".+"$/);
});

test('the issuing CA comes first, then the root', t => {
  const { verdict } = replay('ir-signature', 2);
  const cas = verdict.is === 'granted' ? verdict.issued.caCertificates.map(({ der }) => Buffer.from(der)) : [];
  t.deepEqual(cas[0], certificate('pki-rsa/op-sub.crt').raw);
});

test('an intermediate CA that was imported is an anchor as it stands', t => {
  t.is(outcome(replay('ir-signature', 2, { anchors: ['op-sub'] }).verdict), 'granted');
});

test('a CA certificate of another PKI makes no answer trusted, whatever root the answer brings', t => {
  t.is(outcome(replay('ir-signature', 2, { anchors: ['vendor-root'] }).verdict), 'CMP_SIGNER_NOT_TRUSTED');
});

const operator = '/C=DE/O=Example Operator/OU=PKI';

test('with no CA certificate in memory the CA is believed whose name was configured, or that it issued', t => {
  t.is(outcome(replay('ir-signature', 2, { anchors: [], caName: `${operator}/CN=Operator Issuing CA` }).verdict), 'granted');
  t.is(outcome(replay('ir-signer-not-ca', 2, { anchors: [], caName: `${operator}/CN=Operator Issuing CA` }).verdict), 'granted');
});

test('with no CA certificate in memory any other name is refused', t => {
  t.is(outcome(replay('ir-signature', 2, { anchors: [], caName: `${operator}/CN=Somebody` }).verdict), 'CMP_SIGNER_NOT_TRUSTED');
  t.is(outcome(replay('ir-signature', 2, { anchors: [] }).verdict), 'CMP_SIGNER_NOT_TRUSTED');
});
