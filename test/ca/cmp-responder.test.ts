import test from 'ava';
import { createHash, sign } from 'node:crypto';
import { factoryIdentityOf } from '../../src/ca/factory-identity.ts';
import { bitString, explicit, integer, namedBits, objectIdentifier, octetString, sequence } from '../../src/ca/wire/values.ts';
import { readCertificate } from '../../src/cmp/certificate.ts';
import { isSignedBy } from '../../src/cmp/protection.ts';
import { elementsOf, encodeDer, readDer } from '../../src/pki/der.ts';
import { dn } from '../cmp/small-ca.ts';
import { countingEntropy } from '../support/counting-entropy.ts';
import {
  type Answer,
  askedCa,
  certRequest,
  following,
  freshOctets,
  headerOf,
  privateKey,
  requestBody,
  type Sender,
  sha256WithRsa,
  signed,
  templateParts,
} from './asking.ts';
import { fixedKey } from './world.ts';

// What a CA has to answer, accept and refuse that meets the clients of OpenSSL, Siemens and Bouncy Castle.

type Ca = ReturnType<typeof askedCa>;
const request = requestBody(certRequest(templateParts()));
const octets = (value: ArrayBuffer | undefined) => value && Buffer.from(new Uint8Array(value)).toString('hex');
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex');

/** A certificate status for what an answer has brought. */
function certStatus(
  { certificate }: Answer,
  { id = 0, info = [] as readonly Uint8Array[], hash = 'sha256', alg = [] as readonly Uint8Array[] } = {},
) {
  const certHash = createHash(hash).update(certificate!).digest(); // the answer has brought one
  return sequence(octetString(certHash), integer(id), ...info, ...alg);
}
const certConf = (...statuses: readonly Uint8Array[]) => explicit(24, sequence(...statuses));

const granted = async (ca: Ca, body = request) => ca.send(signed(body, ca.device));
const confirm = (ca: Ca, ip: Answer, body: Uint8Array, sender: Sender = ca.device, changes = {}) =>
  ca.send(signed(body, sender, { ...following(ip), ...changes }));

test('an answer has the number of the transaction, both nonces, the time, and the CA as its sender', async t => {
  const ca = askedCa();
  const [transactionID, senderNonce] = [freshOctets(), freshOctets()];
  const recipient = { sender: explicit(4, readCertificate(ca.device.certificate)!.subject) };
  const { header, headerRaw } = await ca.send(signed(request, ca.device, { transactionID, senderNonce, ...recipient }));
  t.is(header.pvno, 2);
  t.is(octets(header.transactionID), hex(transactionID));
  t.is(octets(header.recipNonce), hex(senderNonce));
  t.is(header.senderNonce?.byteLength, 16);
  t.not(octets(header.senderNonce), hex(senderNonce));
  t.is(header.messageTime?.getTime(), ca.clock.now());
  t.is(octets(header.senderKID), hex(ca.authority.signer.keyIdentifier));
  const [, sender, to] = elementsOf(readDer(headerRaw));
  t.deepEqual([hex(sender!.whole), hex(to!.whole)], [hex(explicit(4, ca.authority.signer.subject)), hex(recipient.sender)]);
});

for (const [what, body] of [
  ['a granted request', request],
  ['an error', explicit(20, sequence())],
] as const) {
  test(`the answer to ${what} is signed, with the signer first in extraCerts and its chain behind`, async t => {
    const ca = askedCa();
    const answer = await granted(ca, body);
    t.true(isSignedBy(answer, readCertificate(ca.authority.signer.certificate)!.publicKey));
    t.deepEqual((answer.extraCerts ?? []).map(octets), ca.authority.chain.map(hex));
  });
}

for (const pvno of [2, 3]) {
  test(`version ${pvno} is answered in version ${pvno}`, async t => {
    const ca = askedCa();
    const { kind, header } = await ca.send(signed(request, ca.device, { pvno }));
    t.deepEqual([kind, header.pvno], ['ip', pvno]);
  });
}

for (const pvno of [0, 1, 4, 255]) {
  test(`version ${pvno} is answered unsupportedVersion, in a version that is supported`, async t => {
    const ca = askedCa();
    const { failInfo, header } = await ca.send(signed(request, ca.device, { pvno }));
    t.deepEqual([failInfo, header.pvno], ['unsupportedVersion', 2]);
  });
}

test('a signature algorithm of RSA is taken without its NULL too', async t => {
  const ca = askedCa();
  const algorithm = sequence(objectIdentifier('1.2.840.113549.1.1.11'));
  const header = headerOf({ sender: explicit(4, readCertificate(ca.device.certificate)!.subject) }, algorithm);
  const protection = sign('sha256', sequence(header, request), privateKey(ca.device.key));
  const message = sequence(header, request, explicit(0, bitString(protection)), explicit(1, sequence(ca.device.certificate)));
  t.is((await ca.send(message)).kind, 'ip');
});

for (const [what, recipient] of [
  ['an rfc822Name', encodeDer(0x81, Buffer.from('ca@example'))],
  ['the NULL-DN', explicit(4, sequence())],
  ['another directoryName', explicit(4, readCertificate(askedCa().device.certificate)!.issuer)],
] as const) {
  test(`a message to ${what} is served`, async t => {
    const ca = askedCa();
    t.is((await ca.send(signed(request, ca.device, { recipient }))).kind, 'ip');
  });
}

for (const [what, status] of [
  ['no statusInfo', (ip: Answer) => certStatus(ip)],
  ['accepted', (ip: Answer) => certStatus(ip, { info: [sequence(integer(0))] })],
  [
    'hashAlg SHA-512',
    (ip: Answer) => certStatus(ip, { hash: 'sha512', alg: [explicit(0, sequence(objectIdentifier('2.16.840.1.101.3.4.2.3')))] }),
  ],
] as const) {
  test(`a certConf with ${what} confirms the certificate`, async t => {
    const ca = askedCa();
    const ip = await granted(ca);
    t.is((await confirm(ca, ip, certConf(status(ip)))).kind, 'pkiconf');
    t.is(ca.authority.statusOf(ip.certificate!), 'valid');
  });
}

for (const [what, body] of [
  ['rejects', (ip: Answer) => certConf(certStatus(ip, { info: [sequence(integer(2), namedBits([7]))] }))],
  ['is empty', () => certConf()],
] as const) {
  test(`a certConf that ${what} is answered pkiconf, and the certificate is revoked`, async t => {
    const ca = askedCa();
    const ip = await granted(ca);
    t.is((await confirm(ca, ip, body(ip))).kind, 'pkiconf');
    t.is(ca.authority.statusOf(ip.certificate!), 'revoked');
  });
}

for (const [what, failInfo, body] of [
  ['for two certificates', 'badRequest', (ip: Answer) => certConf(certStatus(ip), certStatus(ip))],
  ['under another certReqId', 'badRequest', (ip: Answer) => certConf(certStatus(ip, { id: 1 }))],
  ['with another certHash', 'badCertId', (ip: Answer) => certConf(certStatus(ip, { hash: 'sha512' }))],
  [
    'with failInfo beside accepted',
    'badRequest',
    (ip: Answer) => certConf(certStatus(ip, { info: [sequence(integer(0), namedBits([7]))] })),
  ],
  [
    'with a hashAlg that nobody knows',
    'badAlg',
    (ip: Answer) => certConf(certStatus(ip, { alg: [explicit(0, sequence(objectIdentifier('1.2.3')))] })),
  ],
] as const) {
  test(`a certConf ${what} is answered ${failInfo}, and the certificate is revoked`, async t => {
    const ca = askedCa();
    const ip = await granted(ca);
    const answer = await confirm(ca, ip, body(ip));
    t.deepEqual([answer.kind, answer.failInfo], ['error', failInfo]);
    t.is(ca.authority.statusOf(ip.certificate!), 'revoked');
  });
}

test('a certConf is signed like the request: by another certificate, and be it the new one, it is refused', async t => {
  const ca = askedCa();
  const ip = await granted(ca);
  const other = factoryIdentityOf(fixedKey('router-new'), ca.state.factory, dn('/CN=other'), ca.clock, countingEntropy());
  const stranger = { certificate: other.certificateDer, key: fixedKey('router-new').privateKey };
  t.is((await confirm(ca, ip, certConf(certStatus(ip)), stranger)).failInfo, 'notAuthorized');
  const itself = { certificate: ip.certificate!, key: fixedKey('router').privateKey };
  t.is((await confirm(ca, ip, certConf(certStatus(ip)), itself)).failInfo, 'notAuthorized');
  t.is((await confirm(ca, ip, certConf(certStatus(ip)))).kind, 'pkiconf', 'and the one that was meant still confirms');
});

test('a certConf that comes twice is answered certConfirmed the second time', async t => {
  const ca = askedCa();
  const ip = await granted(ca);
  const pkiconf = await confirm(ca, ip, certConf(certStatus(ip)));
  t.is((await confirm(ca, pkiconf, certConf(certStatus(ip)))).failInfo, 'certConfirmed');
});

test('a certificate that is never confirmed is revoked when its time is over', async t => {
  const ca = askedCa();
  const ip = await granted(ca);
  ca.clock.advance(11 * 60_000);
  await granted(ca);
  t.is(ca.authority.statusOf(ip.certificate!), 'revoked');
});

for (const [what, failInfo, changes] of [
  ['recipNonce', 'badRecipientNonce', { recipNonce: freshOctets() }],
  ['no recipNonce', 'badRecipientNonce', { recipNonce: undefined }],
] as const) {
  test(`a certConf with another answer's nonce is refused: ${what}`, async t => {
    const ca = askedCa();
    const ip = await granted(ca);
    t.is((await confirm(ca, ip, certConf(certStatus(ip)), ca.device, changes)).failInfo, failInfo);
    t.is(ca.authority.statusOf(ip.certificate!), 'unconfirmed');
  });
}

test('a number of a transaction and a senderNonce are used once', async t => {
  const ca = askedCa();
  const [transactionID, senderNonce] = [freshOctets(), freshOctets()];
  t.is((await ca.send(signed(request, ca.device, { transactionID, senderNonce }))).kind, 'ip');
  t.is((await ca.send(signed(request, ca.device, { transactionID }))).failInfo, 'transactionIdInUse');
  t.is((await ca.send(signed(request, ca.device, { senderNonce }))).failInfo, 'badSenderNonce');
});

for (const [what, failInfo, changes] of [
  ['no transactionID', 'badDataFormat', { transactionID: undefined }],
  ['no senderNonce', 'badSenderNonce', { senderNonce: undefined }],
  ['a senderNonce of 8 octets', 'badSenderNonce', { senderNonce: freshOctets(8) }],
  ['a transactionID of 65 octets', 'badDataFormat', { transactionID: freshOctets(65) }],
] as const) {
  test(`a request with ${what} is answered ${failInfo}`, async t => {
    const ca = askedCa();
    t.is((await ca.send(signed(request, ca.device, changes))).failInfo, failInfo);
  });
}

for (const [what, failInfo, body] of [
  ['raVerified', 'badPOP', requestBody(certRequest(templateParts()), { popo: Uint8Array.of(0x80, 0) })],
  ['a proof by another key', 'badPOP', requestBody(certRequest(templateParts()), { key: fixedKey('device').privateKey })],
  [
    'a proof over something else',
    'badPOP',
    requestBody(certRequest(templateParts()), { popo: encodeDer(0xa1, sha256WithRsa, bitString(Buffer.alloc(256))) }),
  ],
  ['certReqId 1', 'badRequest', requestBody(certRequest(templateParts(), [], 1))],
] as const) {
  test(`a request with ${what} is answered ${failInfo}`, async t => {
    const ca = askedCa();
    t.is((await granted(ca, body)).failInfo, failInfo);
    t.deepEqual(ca.register.unconfirmed(), []);
  });
}

test('a request for two certificates is answered badRequest', async t => {
  const [one] = elementsOf(elementsOf(readDer(request))[0]!);
  t.is((await granted(askedCa(), explicit(0, sequence(one!.whole, one!.whole)))).failInfo, 'badRequest');
});

test('a message without protection is answered badMessageCheck', async t => {
  const ca = askedCa();
  const message = sequence(headerOf({ sender: explicit(4, readCertificate(ca.device.certificate)!.subject) }), request);
  t.is((await ca.send(message)).failInfo, 'badMessageCheck');
});

test('what is no message at all is answered badDataFormat, signed', async t => {
  const ca = askedCa();
  const answer = await ca.send(Buffer.from('GET / HTTP/1.0\r\n\r\n'));
  t.is(answer.failInfo, 'badDataFormat');
  t.true(isSignedBy(answer, readCertificate(ca.authority.signer.certificate)!.publicKey));
});

test('an error of the client is answered pkiconf, and its certificate is revoked', async t => {
  const ca = askedCa();
  const ip = await granted(ca);
  const { kind } = await confirm(ca, ip, explicit(23, sequence(sequence(integer(2)))));
  t.is(kind, 'pkiconf');
  t.is(ca.authority.statusOf(ip.certificate!), 'revoked');
});
