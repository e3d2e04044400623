import test from 'ava';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { Authority } from '../../src/ca/authority.ts';
import { readCertificate } from '../../src/pki/certificate.ts';
import { encodeName } from '../../src/pki/distinguished-name.ts';
import { factoryIdentityOf } from '../../src/ca/factory-identity.ts';
import { privateKeyOf } from '../../src/ca/signer.ts';
import { volatileRegister } from '../../src/ca/state.ts';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import { countingEntropy } from '../support/counting-entropy.ts';
import { fixedCaState, fixedKey } from './world.ts';

function labAuthority({ register = volatileRegister(), validityDays = 365 } = {}) {
  const clock = new VirtualClock();
  const entropy = countingEntropy();
  const state = fixedCaState(clock, entropy);
  return {
    authority: new Authority({ state, register, clock, entropy, validityMilliseconds: validityDays * 86_400_000 }),
    state,
    register,
    clock,
    entropy,
  };
}

const order = {
  subject: encodeName([
    { attribute: 'C', value: 'CN' },
    { attribute: 'CN', value: 'router1' },
  ]),
  publicKey: fixedKey('router').publicKey,
  extensions: [],
  notBefore: undefined,
  notAfter: undefined,
};

test('a certificate chains over the issuing CA to the root', t => {
  const { authority } = labAuthority();
  const certificate = new X509Certificate(authority.issue(order));
  const [issuing, root] = authority.chain.map(der => new X509Certificate(der));

  t.true(certificate.checkIssued(issuing!) && certificate.verify(issuing!.publicKey));
  t.true(issuing!.ca && issuing!.checkIssued(root!) && issuing!.verify(root!.publicKey));
  t.true(root!.ca && root!.checkIssued(root!) && root!.verify(root!.publicKey));
  t.false(certificate.ca);
  t.is(certificate.subject, 'C=CN\nCN=router1');
});

test('a certificate is valid for a year and back-dated by five minutes', t => {
  const { authority } = labAuthority();
  const { validFrom, validTo } = new X509Certificate(authority.issue(order));
  t.is(validFrom, 'Nov 24 07:55:00 2026 GMT');
  t.is(validTo, 'Nov 24 08:00:00 2027 GMT');
});

test('less validity may be asked for, more is cut', t => {
  const { authority, clock } = labAuthority({ validityDays: 30 });
  const day = 86_400_000;
  t.is(authority.validityFor({ notBefore: undefined, notAfter: clock.now() + day }).notAfter, clock.now() + day);
  t.is(authority.validityFor({ notBefore: undefined, notAfter: clock.now() + 400 * day }).notAfter, clock.now() + 30 * day);
  t.is(authority.validityFor({ notBefore: 0, notAfter: undefined }).notBefore, clock.now() - 300_000);
});

test('a validity of minutes is back-dated by a tenth of it, so that most of it is still to come', t => {
  const { authority, clock } = labAuthority({ validityDays: 10 / (24 * 60) });
  t.deepEqual(authority.validityFor({ notBefore: undefined, notAfter: undefined }), {
    notBefore: clock.now() - 60_000,
    notAfter: clock.now() + 600_000,
  });
});

test('serial numbers are 16 octets, positive, and differ', t => {
  const { authority } = labAuthority();
  const [one, two] = [authority.issue(order), authority.issue(order)].map(der => new X509Certificate(der).serialNumber);
  t.regex(one!, /^[4-7][0-9A-F]{31}$/);
  t.not(one, two);
});

test('a certificate counts only once it is confirmed', t => {
  const { authority } = labAuthority();
  const certificate = authority.issue(order);
  t.is(authority.statusOf(certificate), 'unconfirmed');
  authority.confirm(certificate);
  t.is(authority.statusOf(certificate), 'valid');
});

test('what was not confirmed when the CA stopped is revoked at its next start', t => {
  const register = volatileRegister();
  const certificate = labAuthority({ register }).authority.issue(order);
  t.is(labAuthority({ register }).authority.statusOf(certificate), 'revoked');
});

test('a certificate of somebody else has no status here', t => {
  const { authority, state } = labAuthority();
  t.is(authority.statusOf(state.factory.certificate), undefined);
});

test('a router is born with a certificate of the factory, which the lab CA did not issue', t => {
  const { state, clock, entropy } = labAuthority();
  const identity = factoryIdentityOf(
    fixedKey('device'),
    state.factory,
    [
      { attribute: 'O', value: 'ne40e factory' },
      { attribute: 'CN', value: '2102351931P0C1000001' },
    ],
    clock,
    entropy,
  );
  const certificate = new X509Certificate(identity.certificatePem);
  const factory = new X509Certificate(identity.caCertificateDer);

  t.true(certificate.checkIssued(factory) && certificate.verify(factory.publicKey));
  t.false(certificate.checkIssued(new X509Certificate(state.issuing.certificate)));
  t.true(certificate.checkPrivateKey(privateKeyOf(identity.privateKeyPkcs8)));
  t.regex(certificate.subject, /CN=2102351931P0C1000001/);
});

for (const [kind, key] of Object.entries({
  'P-256': () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  Ed25519: () => generateKeyPairSync('ed25519'),
})) {
  test(`a key is certified as it came: ${kind}`, t => {
    const publicKey = new Uint8Array(key().publicKey.export({ type: 'spki', format: 'der' }));
    const certificate = labAuthority().authority.issue({ ...order, publicKey });
    t.deepEqual(new Uint8Array(new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' })), publicKey);
    t.true(Buffer.from(certificate).includes(Buffer.from(publicKey)));
  });
}

test('certificates that end after 2049 name whole seconds, whatever the clock shows: a fraction is no time to a parser', t => {
  const clock = new VirtualClock(Date.UTC(2026, 10, 24, 8, 0, 0) + 639);
  const entropy = countingEntropy();
  const identity = factoryIdentityOf(
    fixedKey('device'),
    fixedCaState(clock, entropy).factory,
    [{ attribute: 'CN', value: 'birth' }],
    clock,
    entropy,
  );
  t.is(
    Buffer.from(identity.certificateDer)
      .toString('latin1')
      .match(/20\d{12}[^Z]/),
    null,
  );
  t.is(readCertificate(identity.certificateDer).certificate?.notAfter, Date.UTC(2056, 10, 16, 8, 0, 0));
});
