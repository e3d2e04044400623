import test from 'ava';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { createHash, sign } from 'node:crypto';
import {
  bodyKind,
  CertRepMessage,
  CertResponse,
  ErrorMsgContent,
  GeneralName,
  InfoTypeAndValue,
  PKIBody,
  PKIStatusInfo,
  PollRep,
  PollRepContent,
} from '../../src/cmp/asn1/index.ts';
import { acceptance } from '../../src/cmp/issued-certificate.ts';
import { readCertificate } from '../../src/cmp/certificate.ts';
import type { CmpSessionInput } from '../../src/cmp/session-input.ts';
import { encodeName } from '../../src/pki/distinguished-name.ts';
import { enrol, failureCode, initialRequest, keyUpdate, type Responder, startTransaction } from './run.ts';
import {
  answer,
  type AnswerTweak,
  bufferOf,
  dn,
  error,
  granted,
  ip,
  issue,
  issuingName,
  kup,
  labPki,
  pkiconf,
  read,
  rootName,
  routerName,
  undecided,
} from './small-ca.ts';

// What CAs in the field do otherwise than the RFCs, or do within them that clients stumble over: one row each, and what the router makes of it.

const pki = labPki();
const { keys } = pki;
const named = (text: string) => new GeneralName({ directoryName: bufferOf(encodeName(dn(text))) });
const implicit = [new InfoTypeAndValue({ infoType: '1.3.6.1.5.5.7.4.13', infoValue: null })];
const waitTime = new InfoTypeAndValue({
  infoType: '1.3.6.1.5.5.7.4.14',
  infoValue: Uint8Array.from([0x18, 0x0f, ...Buffer.from('20261201000000Z')]).buffer,
});

/** Answers in their order, then with pkiconf. */
const scripted =
  (...script: readonly (readonly [PKIBody, AnswerTweak?])[]): Responder =>
  (request, nth) => {
    const [body, tweak] = script[nth] ?? [pkiconf()];
    return answer(request, body, tweak);
  };

const rsaWithoutNull = {
  algorithm: new AlgorithmIdentifier({ algorithm: '1.2.840.113549.1.1.11' }),
  sign: (data: Uint8Array) => new Uint8Array(sign('sha256', data, keys.issuing)),
};

const bareIssuing = issue({ subject: issuingName, issuer: rootName, key: keys.issuing, signedWith: keys.root, version1: true });
const good = () => ip(granted(pki.enrolled));
const rejected = (status = 2) => new PKIStatusInfo({ status, failInfo: [2] });
const many = Array.from({ length: 60 }, (_, serial) =>
  issue({ subject: `/CN=stranger ${serial}`, issuer: rootName, key: keys.router, signedWith: keys.identity, serial }),
);

interface Row {
  readonly who: string;
  readonly expected: string;
  readonly respond: Responder;
  readonly input?: CmpSessionInput;
  readonly sent?: readonly string[];
  readonly detail?: RegExp;
}

const usual = ['ir', 'certConf'];

const rows: readonly Row[] = [
  // §3, header
  { who: 'sends no messageTime', expected: 'granted', respond: scripted([good(), { without: 'messageTime' }]) },
  { who: 'sends no senderNonce and then takes what comes', expected: 'granted', respond: scripted([good(), { without: 'senderNonce' }]) },
  { who: 'sends a nonce of 64 octets', expected: 'granted', respond: scripted([good(), { header: { senderNonce: new ArrayBuffer(64) } }]) },
  { who: 'sends no senderKID', expected: 'granted', respond: scripted([good(), { without: 'senderKID' }]) },
  {
    who: 'answers an ir of pvno 2 with pvno 3',
    expected: 'granted',
    respond: scripted([good(), { header: { pvno: 3 } }], [pkiconf(), { header: { pvno: 3 } }]),
  },
  {
    who: 'writes its own name in other letters',
    expected: 'granted',
    respond: scripted([good(), { header: { sender: named('/C=CN/O=LAB/CN=lab issuing CA') } }]),
  },
  {
    who: 'gives another recipient than us',
    expected: 'granted',
    respond: scripted([good(), { header: { recipient: named('/CN=Somebody') } }]),
  },
  {
    who: 'gives a recipient that is no directory name',
    expected: 'granted',
    respond: scripted([good(), { header: { recipient: new GeneralName({ rfc822Name: 'r@example.com' }) } }]),
  },
  // §4, protection
  { who: 'signs with RSA without NULL parameters', expected: 'granted', respond: scripted([good(), { protect: rsaWithoutNull }]) },
  {
    who: 'issues below its root with a certificate of version 1',
    expected: 'CMP_NO_PATH',
    respond: scripted([good(), { extraCerts: [bareIssuing] }]),
    detail: /^it is issued by CN=Lab Issuing CA,/,
  },
  {
    who: 'has no keyUsage at all, but is an end entity',
    expected: 'granted',
    respond: scripted([
      good(),
      {
        signWith: keys.identity,
        header: { sender: named('/CN=signer') },
        extraCerts: [
          issue({ subject: '/CN=signer', issuer: rootName, key: keys.identity, signedWith: keys.root, version1: true }),
          pki.issuing,
        ],
      },
    ]),
  },
  {
    who: 'signs the pkiconf with another certificate than the ip',
    expected: 'granted',
    respond: scripted([good()], [pkiconf(), { signWith: keys.root, header: { sender: named(rootName) }, extraCerts: [pki.root] }]),
  },
  { who: 'sends no certificates with the pkiconf', expected: 'granted', respond: scripted([good()], [pkiconf(), { extraCerts: [] }]) },
  {
    who: 'sends 60 certificates that nobody needs',
    expected: 'granted',
    respond: scripted([good(), { extraCerts: [...many, pki.issuing] }]),
  },
  {
    who: 'refuses without protection',
    expected: 'CMP_REJECTED',
    respond: scripted([ip(undecided(rejected())), { unprotected: true }]),
    detail: /^rejection, badRequest \(not authenticated\)$/,
  },
  {
    who: 'grants without protection',
    expected: 'CMP_NOT_SIGNED',
    respond: scripted([good(), { unprotected: true }]),
    detail: /^it is not protected at all$/,
  },
  {
    who: 'refuses a certConf without protection',
    expected: 'CMP_ERROR',
    respond: scripted([good()], [error(rejected()), { unprotected: true }]),
    detail: /not authenticated/,
  },
  {
    who: 'answers pvno 1 in an error',
    expected: 'CMP_ERROR',
    respond: scripted([error(rejected()), { header: { pvno: 1 } }]),
    detail: /not authenticated/,
  },
  {
    who: 'leaves transactionID and nonces out of its error',
    expected: 'CMP_ERROR',
    respond: scripted([error(rejected()), { without: 'transactionID' }]),
    detail: /^rejection, badRequest/,
  },
  // §6, answers
  ...[4, 5, 6].map(status => ({
    who: `grants with status ${status}`,
    expected: 'granted',
    respond: scripted([ip(granted(pki.enrolled, { status }))]),
  })),
  ...[4, 5, 6].map(status => ({
    who: `says status ${status} and sends no certificate`,
    expected: 'CMP_RESPONSE',
    respond: scripted([ip(undecided(new PKIStatusInfo({ status })))]),
    detail: /no certificate/,
  })),
  {
    who: 'sends caPubs with a kup',
    expected: 'granted',
    respond: scripted([kup(granted(pki.enrolled, { caPubs: [pki.root, pki.issuing, pki.root] }))]),
    input: keyUpdate(),
    sent: ['kur', 'certConf'],
  },
  {
    who: 'answers a kur with an ip',
    expected: 'CMP_UNEXPECTED_BODY',
    respond: scripted([good()]),
    input: keyUpdate(),
    sent: ['kur'],
    detail: /^ip in answer to kur$/,
  },
  {
    who: 'answers a kur with error and no text at all',
    expected: 'CMP_ERROR',
    respond: scripted([new PKIBody({ error: new ErrorMsgContent({ pKIStatusInfo: new PKIStatusInfo({ status: 2 }) }) })]),
    input: keyUpdate(),
    sent: ['kur'],
    detail: /^rejection$/,
  },
  {
    who: 'says an unknown failInfo bit',
    expected: 'CMP_REJECTED',
    respond: scripted([ip(undecided(new PKIStatusInfo({ status: 2, failInfo: [29] })))]),
    detail: /^rejection, bit 29$/,
  },
  // §7, confirmation
  {
    who: 'confirms implicitly, unasked',
    expected: 'granted',
    respond: scripted([good(), { header: { generalInfo: implicit } }]),
    sent: ['ir'],
  },
  {
    who: 'says how long it waits for the certConf',
    expected: 'granted',
    respond: scripted([good(), { header: { generalInfo: [waitTime] } }]),
    sent: usual,
  },
  {
    who: 'confirms with another ip',
    expected: 'CMP_UNEXPECTED_BODY',
    respond: scripted([good()], [good()]),
    sent: usual,
    detail: /^ip in answer to certConf$/,
  },
  {
    who: 'confirms with a pollRep',
    expected: 'CMP_UNEXPECTED_BODY',
    respond: scripted([good()], [new PKIBody({ pollRep: new PollRepContent([new PollRep({ certReqId: 0, checkAfter: 1 })]) })]),
    sent: usual,
  },
  // §8, polling
  {
    who: 'refuses the pollReq',
    expected: 'CMP_ERROR',
    respond: scripted([ip(undecided(new PKIStatusInfo({ status: 3 })))], [error(rejected())]),
    sent: ['ir', 'pollReq'],
  },
  {
    who: 'has the answer at the first pollReq',
    expected: 'granted',
    respond: scripted([ip(undecided(new PKIStatusInfo({ status: 3 })))], [good()]),
    sent: ['ir', 'pollReq', 'certConf'],
  },
  {
    who: 'makes us poll by an error and then answers with an ip',
    expected: 'granted',
    respond: scripted([error(new PKIStatusInfo({ status: 3 }))], [good()]),
    sent: ['ir', 'pollReq', 'certConf'],
  },
];

for (const { who, expected, respond, input = initialRequest(), sent: kinds, detail = /^/ } of rows) {
  test(`a CA that ${who}: ${expected}`, async t => {
    const { result, sent } = await enrol(input, respond);
    t.is(failureCode(result), expected);
    t.regex(result?.result === 'failed' ? result.reason.detail : '', detail);
    if (kinds)
      t.deepEqual(
        sent.map(der => bodyKind(read(der).body)),
        [...kinds],
      );
  });
}

test('the entry of a pollRep that counts is the one about our request', async t => {
  const body = new PKIBody({
    pollRep: new PollRepContent([new PollRep({ certReqId: 7, checkAfter: 1 }), new PollRep({ certReqId: 0, checkAfter: 40 })]),
  });
  const { settle, clock, sent } = startTransaction(
    initialRequest(),
    scripted([ip(undecided(new PKIStatusInfo({ status: 3 })))], [body], [good()]),
  );
  await settle();
  clock.advance(39_999);
  t.is(sent.length, 2);
  clock.advance(1);
  t.is(sent.length, 3);
});

test('nothing of a template is asked for that a CA has to decide: no issuer, no validity, no serial number', async t => {
  const { sent } = await enrol(initialRequest(), scripted([good()]));
  const template = read(sent[0] ?? new Uint8Array()).body.ir?.[0]?.certReq.certTemplate;
  t.deepEqual(
    Object.keys(template ?? {})
      .filter(field => template?.[field as keyof typeof template] !== undefined)
      .sort(),
    ['publicKey', 'subject'],
  );
});

test('every message of a transaction brings the whole chain up to the root: servers are stateless', async t => {
  const respond = scripted([ip(undecided(new PKIStatusInfo({ status: 3 })))], [good()]);
  const { sent } = await enrol(initialRequest(), respond);
  t.is(sent.length, 3);
  for (const der of sent)
    t.deepEqual(
      read(der).extraCerts?.map(each => new Uint8Array(each)),
      [pki.identity, pki.root],
    );
});

test('a certConf is protected like the ir, never by the certificate that came', async t => {
  const { sent } = await enrol(initialRequest(), scripted([good()]));
  const [first, second] = sent.map(der => read(der).header);
  t.deepEqual(second?.sender, first?.sender);
  t.deepEqual(second?.senderKID, first?.senderKID);
  t.deepEqual(second?.protectionAlg, first?.protectionAlg);
});

test('an oldCertID has the serial number as it stands, also one that looks negative', async t => {
  const serial = Uint8Array.of(0x02, 0x02, 0x9f, 0x80);
  const odd = Buffer.from(pki.enrolled);
  const at = odd.indexOf(Buffer.from([0xa0, 0x03, 0x02, 0x01, 0x02, 0x02, 0x01, 0x04])) + 5;
  const certificate = new Uint8Array(Buffer.concat([odd.subarray(0, at), serial, odd.subarray(at + 3)]));
  certificate[3] = (certificate[3] ?? 0) + 1; // one octet more in the certificate
  certificate[7] = (certificate[7] ?? 0) + 1; // and in what is signed of it
  const { sent } = await enrol(keyUpdate({ oldCertificate: certificate }), scripted([kup(granted(pki.enrolled))]));
  const control = read(sent[0] ?? new Uint8Array()).body.kur?.[0]?.certReq.controls?.[0];
  t.true(Buffer.from(control?.value ?? new ArrayBuffer(0)).includes(Buffer.from(serial)));
});

for (const [what, certificate, hash] of [
  ['SHA-1', issue({ subject: routerName, issuer: issuingName, key: keys.router, signedWith: keys.issuing, sha1: true }), 'sha1'],
  ['SHA-256', pki.enrolled, 'sha256'],
] as const) {
  test(`the certHash of a certificate signed with ${what} is made with that`, t => {
    const { certHash, hashAlg } = acceptance({ certificate: readCertificate(certificate)!, withMods: false, caCertificates: [] });
    t.is(Buffer.from(certHash).toString('hex'), createHash(hash).update(certificate).digest('hex'));
    t.is(hashAlg, undefined);
  });
}

test('a certHash for which the signature has no hash is made with SHA-256, and says so in a certConf of pvno 3', async t => {
  // SHA-512/256 has no place in RFC 9481, and a certificate signed with it is refused: the CA is told by a hash that it knows
  const certificate = Buffer.from(pki.enrolled);
  for (let at = certificate.indexOf(sha256WithRsa); at >= 0; at = certificate.indexOf(sha256WithRsa, at + 1))
    certificate[at + sha256WithRsa.length - 1] = 16;
  const { result, sent } = await enrol(initialRequest(), scripted([ip(granted(new Uint8Array(certificate)))]));
  t.is(failureCode(result), 'CMP_WEAK_CERTIFICATE');
  const { header, body } = read(sent[1] ?? new Uint8Array());
  t.is(header.pvno, 3);
  t.is(body.certConf?.[0]?.hashAlg?.algorithm, '2.16.840.1.101.3.4.2.1');
  t.is(
    Buffer.from(body.certConf?.[0]?.certHash ?? new ArrayBuffer(0)).toString('hex'),
    createHash('sha256').update(certificate).digest('hex'),
  );
});

const sha256WithRsa = Buffer.from([0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b]);

test('a response that is about another request, beside ours or not, is no answer', async t => {
  const response = new CertResponse({ certReqId: 0, status: new PKIStatusInfo({ status: 3 }) });
  for (const responses of [[response, response], []]) {
    const { result } = await enrol(initialRequest(), scripted([ip(new CertRepMessage({ response: responses }))]));
    t.is(failureCode(result), 'CMP_RESPONSE');
  }
});
