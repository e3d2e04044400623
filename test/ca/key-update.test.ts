import test from 'ava';
import { X509Certificate } from 'node:crypto';
import { Authority } from '../../src/ca/authority.ts';
import { CmpResponder } from '../../src/ca/cmp-responder.ts';
import { factoryIdentityOf } from '../../src/ca/factory-identity.ts';
import { volatileRegister } from '../../src/ca/state.ts';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import type { KeyUpdateRequest } from '../../src/cmp/session-input.ts';
import { enrol, initialRequest } from '../cmp/run.ts';
import { dn } from '../cmp/small-ca.ts';
import { countingEntropy } from '../support/counting-entropy.ts';
import { fixedCaState, fixedKey } from './world.ts';

const issuingName = '/C=CN/O=ne40e lab/CN=ne40e Lab Issuing CA';

/** A router that has enrolled at the lab CA, and what its client needs to go on from there. */
async function enrolled() {
  const clock = new VirtualClock();
  const entropy = countingEntropy();
  const state = fixedCaState(clock, entropy);
  const authority = new Authority({ state, register: volatileRegister(), clock, entropy });
  const birth = factoryIdentityOf(fixedKey('device'), state.factory, dn('/CN=birth'), clock, entropy);
  const { respond } = new CmpResponder({ authority, clock, entropy, anchors: () => [state.factory.certificate] });
  const basis = { chain: [], recipient: dn(issuingName), trustAnchors: [state.root.certificate], now: () => clock.now(), entropy };
  const { result } = await enrol(
    initialRequest({
      ...basis,
      protectionKey: birth.privateKeyPkcs8,
      authenticationCertificate: birth.certificateDer,
      template: { subject: dn('/C=CN/CN=router1'), subjectAltName: { dns: 'r1.example' }, newKey: fixedKey('router') },
    }),
    respond,
  );
  if (result?.result !== 'granted') throw new Error('the lab CA grants no first certificate');
  const { certificate, caCertificates } = result;
  const update = (changes: Partial<KeyUpdateRequest> = {}) =>
    enrol(
      {
        ...basis,
        kind: 'kur',
        chain: caCertificates,
        protectionKey: fixedKey('router').privateKey,
        authenticationCertificate: certificate,
        oldCertificate: certificate,
        template: { newKey: fixedKey('router-new') },
        ...changes,
      },
      respond,
    );
  return { authority, birth, certificate, update };
}

const reasonOf = ({ result }: Awaited<ReturnType<typeof enrol>>) => (result?.result === 'failed' ? result.reason.detail : result?.result);

test('a key update keeps the names and certifies the new key', async t => {
  const { certificate, update } = await enrolled();
  const { result, told } = await update();
  if (result?.result !== 'granted') return t.fail(JSON.stringify(result));
  const [before, after] = [certificate, result.certificate].map(der => new X509Certificate(der));
  t.is(after!.subject, before!.subject);
  t.is(after!.subjectAltName, before!.subjectAltName);
  t.not(after!.serialNumber, before!.serialNumber);
  t.deepEqual(new Uint8Array(after!.publicKey.export({ type: 'spki', format: 'der' })), fixedKey('router-new').publicKey);
  t.deepEqual(told, ['> kur', '< kup', '> certConf', '< pkiconf']);
});

test('a key update may keep the key', async t => {
  const { update } = await enrolled();
  t.is(reasonOf(await update({ template: { newKey: fixedKey('router') } })), 'granted');
});

test('a key update needs no CA certificates along: the CA knows its own', async t => {
  const { update } = await enrolled();
  t.is(reasonOf(await update({ chain: [] })), 'granted');
});

test('a key update under a revoked certificate is refused', async t => {
  const { authority, certificate, update } = await enrolled();
  authority.revoke(certificate);
  t.regex(reasonOf(await update()) ?? '', /certRevoked/);
});

test('a key update under a certificate that is not of this CA is refused', async t => {
  const { birth, update } = await enrolled();
  const { certificateDer, privateKeyPkcs8 } = birth;
  const said = reasonOf(
    await update({ authenticationCertificate: certificateDer, oldCertificate: certificateDer, protectionKey: privateKeyPkcs8 }),
  );
  t.regex(said ?? '', /badCertId, "the certificate that signed the message is not one of this CA"/);
});

test('a key update whose oldCertID names another certificate than its signer is refused', async t => {
  const { birth, update } = await enrolled();
  t.regex(
    reasonOf(await update({ oldCertificate: birth.certificateDer })) ?? '',
    /badCertId, "oldCertID is not the certificate that signed the message"/,
  );
});
