import test from 'ava';
import { generateKeyPairSync } from 'node:crypto';
import {
  CertOrEncCert,
  type CertRepMessage,
  decodeMessage,
  GeneralName,
  InfoTypeAndValue,
  PKIBody,
  PKIStatusInfo,
} from '../../src/cmp/asn1/index.ts';
import type { InitialRequest } from '../../src/cmp/session-input.ts';
import { encodeName } from '../../src/pki/distinguished-name.ts';
import { november2026 } from './fixtures.ts';
import { replay } from './replay.ts';
import { enrol, failureCode, initialRequest } from './run.ts';
import {
  answer,
  type AnswerTweak,
  bufferOf,
  dn,
  error,
  granted,
  identityName,
  ip,
  issue,
  issuingName,
  labPki,
  pkiconf,
  pollRep,
  rootName,
  routerName,
  undecided,
} from './small-ca.ts';

const pki = labPki();
const minute = 60_000;

/** The outcome when the CA's ip is right but for what the test changes. */
async function outcomeOf(tweak: AnswerTweak, body = ip(granted(pki.enrolled)), input: Partial<InitialRequest> = {}) {
  const { result, sent } = await enrol(initialRequest(input), (request, nth) =>
    answer(request, nth === 0 ? body : pkiconf(), nth === 0 ? tweak : {}),
  );
  return { outcome: failureCode(result), detail: result?.result === 'failed' ? result.reason.detail : '', sent };
}

const named = (text: string) => new GeneralName({ directoryName: bufferOf(encodeName(dn(text))) });

/** An ip after something was done to its content. */
function changed(body: PKIBody, change: (content: CertRepMessage) => void): PKIBody {
  if (body.ip) change(body.ip);
  return body;
}

const certificateWith = (changes: Partial<Parameters<typeof issue>[0]>) =>
  issue({ subject: routerName, issuer: issuingName, key: pki.keys.router, signedWith: pki.keys.issuing, ...changes });

const issuingWith = (changes: Partial<Parameters<typeof issue>[0]>) =>
  issue({ subject: issuingName, issuer: rootName, key: pki.keys.issuing, signedWith: pki.keys.root, ca: true, serial: 7, ...changes });

const accused: readonly (readonly [string, AnswerTweak, string, (PKIBody | undefined)?, Partial<InitialRequest>?])[] = [
  ['pvno 1', { header: { pvno: 1 } }, 'CMP_VERSION'],
  ['pvno 4', { header: { pvno: 4 } }, 'CMP_VERSION'],
  ['another transactionID', { header: { transactionID: new ArrayBuffer(16) } }, 'CMP_TRANSACTION_ID'],
  ['an empty transactionID', { header: { transactionID: new ArrayBuffer(0) } }, 'CMP_TRANSACTION_ID'],
  ['another recipNonce', { header: { recipNonce: new ArrayBuffer(16) } }, 'CMP_RECIP_NONCE'],
  ['no transactionID', { without: 'transactionID' }, 'CMP_TRANSACTION_ID'],
  ['no recipNonce', { without: 'recipNonce' }, 'CMP_RECIP_NONCE'],
  ['a short senderNonce', { header: { senderNonce: new ArrayBuffer(15) } }, 'CMP_SENDER_NONCE'],
  ['another sender', { header: { sender: named(rootName) } }, 'CMP_BAD_PROTECTION'],
  ['a sender that is no directory name', { header: { sender: new GeneralName({ dNSName: 'ca' }) } }, 'CMP_BAD_PROTECTION'],
  [
    'the NULL-DN as sender and no senderKID',
    { header: { sender: new GeneralName({ directoryName: Uint8Array.of(0x30, 0).buffer }) } },
    'CMP_BAD_PROTECTION',
  ],
  ['the signature of another key', { signWith: pki.keys.identity }, 'CMP_BAD_PROTECTION'],
  ['no protection', { unprotected: true }, 'CMP_NOT_SIGNED'],
  ['no certificates at all', { extraCerts: [] }, 'CMP_BAD_PROTECTION'],
  [
    'a signer without keyUsage digitalSignature',
    {
      signWith: pki.keys.identity,
      header: { sender: named(identityName) },
      extraCerts: [issue({ subject: identityName, issuer: rootName, key: pki.keys.identity, signedWith: pki.keys.root, keyUsage: 4 })],
    },
    'CMP_BAD_PROTECTION',
  ],
  ['an expired signer', { extraCerts: [issuingWith({ notAfter: november2026 - 1000 })] }, 'CMP_SIGNER_NOT_VALID'],
  [
    'a signer of the right name under nobody',
    { extraCerts: [issuingWith({ issuer: issuingName, signedWith: pki.keys.issuing })] },
    'CMP_SIGNER_NOT_TRUSTED',
    undefined,
    { recipient: dn('/CN=Somebody') },
  ],
  [
    'a signer under a certificate that is no CA',
    {
      signWith: pki.keys.router,
      header: { sender: named('/CN=signer') },
      extraCerts: [
        issue({ subject: '/CN=signer', issuer: identityName, key: pki.keys.router, signedWith: pki.keys.identity }),
        pki.identity,
      ],
    },
    'CMP_SIGNER_NOT_TRUSTED',
  ],
  [
    'an expired anchor',
    {},
    'CMP_SIGNER_NOT_VALID',
    undefined,
    {
      trustAnchors: [
        issue({
          subject: rootName,
          issuer: rootName,
          key: pki.keys.root,
          signedWith: pki.keys.root,
          ca: true,
          serial: 9,
          notAfter: november2026 - 1,
        }),
      ],
    },
  ],
  ['a kup to an ir', {}, 'CMP_UNEXPECTED_BODY', new PKIBody({ kup: granted(pki.enrolled) })],
  ['a pkiconf to an ir', {}, 'CMP_UNEXPECTED_BODY', pkiconf()],
  ['a pollRep to an ir', {}, 'CMP_UNEXPECTED_BODY', pollRep(1)],
  ['certReqId 1', {}, 'CMP_RESPONSE', ip(granted(pki.enrolled, { certReqId: 1 }))],
  ['certReqId -1', {}, 'CMP_RESPONSE', ip(granted(pki.enrolled, { certReqId: -1 }))],
  ['accepted without a certificate', {}, 'CMP_RESPONSE', ip(undecided(new PKIStatusInfo({ status: 0 })))],
  ['a certificate that is none', {}, 'CMP_RESPONSE', ip(granted(Uint8Array.of(0x30, 0x03, 0x02, 0x01, 0x00)))],
  ['revocationWarning without a certificate', {}, 'CMP_RESPONSE', ip(undecided(new PKIStatusInfo({ status: 4 })))],
  ['an unknown status with a certificate', {}, 'CMP_REJECTED', ip(granted(pki.enrolled, { status: 7 }))],
  ['rejection with a certificate', {}, 'CMP_REJECTED', ip(granted(pki.enrolled, { status: 2 }))],
  ["a certificate for the identity's key", {}, 'CMP_WRONG_KEY', ip(granted(certificateWith({ key: pki.keys.identity })))],
  ['a certificate of tomorrow', {}, 'CMP_NOT_YET_VALID', ip(granted(certificateWith({ notBefore: november2026 + 6 * minute })))],
  ['a certificate of yesterday', {}, 'CMP_EXPIRED', ip(granted(certificateWith({ notAfter: november2026 - 1000 })))],
  [
    'a certificate of nobody we know',
    {},
    'CMP_NO_PATH',
    ip(granted(certificateWith({ issuer: '/CN=nobody', signedWith: pki.keys.identity }))),
  ],
  ['a certificate signed with MD5', {}, 'CMP_WEAK_CERTIFICATE', ip(granted(certificateWith({ md5: true })))],
  [
    'two responses',
    {},
    'CMP_RESPONSE',
    changed(ip(granted(pki.enrolled)), ({ response }) => {
      response.push(...response);
    }),
  ],
  [
    'no response',
    {},
    'CMP_RESPONSE',
    changed(ip(granted(pki.enrolled)), ({ response }) => {
      response.pop();
    }),
  ],
  [
    'an encrypted certificate',
    {},
    'CMP_RESPONSE',
    changed(ip(granted(pki.enrolled)), ({ response }) => {
      response[0]!.certifiedKeyPair!.certOrEncCert = new CertOrEncCert({ encryptedCert: Uint8Array.of(0x30, 0x00).buffer });
    }),
  ],
  [
    'a private key beside the certificate',
    {},
    'CMP_RESPONSE',
    changed(ip(granted(pki.enrolled)), ({ response }) => {
      response[0]!.certifiedKeyPair!.privateKey = Uint8Array.of(0x30, 0x00).buffer;
    }),
  ],
  ['a certificate with a forged signature', {}, 'CMP_NO_PATH', ip(granted(certificateWith({ signedWith: pki.keys.identity })))],
];

for (const [what, tweak, expected, body, input] of accused) {
  test(`an ip with ${what} enrols nothing: ${expected}`, async t => t.is((await outcomeOf(tweak, body, input)).outcome, expected));
}

const rightful: readonly (readonly [string, AnswerTweak, (PKIBody | undefined)?, Partial<InitialRequest>?])[] = [
  ['pvno 3', { header: { pvno: 3 } }],
  [
    'certificates in any order, twice and with strangers',
    { extraCerts: [pki.identity, pki.root, pki.enrolled, pki.issuing, pki.root, pki.issuing] },
  ],
  ['our own senderKID reflected', { header: { senderKID: new ArrayBuffer(20) } }],
  ['no senderNonce', { without: 'senderNonce' }],
  ['an expired namesake beside the signer', { extraCerts: [issuingWith({ notAfter: november2026 - 1000 }), pki.issuing] }],
  [
    "the NULL-DN as sender and the signer's senderKID",
    {
      header: { sender: new GeneralName({ directoryName: Uint8Array.of(0x30, 0).buffer }), senderKID: subjectKeyOf(pki.issuing) },
    },
  ],
  ['a CA certificate as signer that may only sign certificates', { extraCerts: [issuingWith({ keyUsage: 96 })] }],
  ['a messageTime of last century', { header: { messageTime: new Date(0) } }],
  [
    'unknown generalInfo and freeText',
    { header: { generalInfo: [new InfoTypeAndValue({ infoType: '1.2.3.4', infoValue: null })], freeText: ['你好'] } },
  ],
  ['a certificate that will be valid in five minutes', {}, ip(granted(certificateWith({ notBefore: november2026 + 5 * minute })))],
  ['revocationWarning and a certificate', {}, ip(granted(pki.enrolled, { status: 4 }))],
  ['the issuing CA imported, and no root', {}, undefined, { trustAnchors: [pki.issuing] }],
  ['no CA imported, but the one that was named', {}, undefined, { trustAnchors: [] }],
];

for (const [what, tweak, body, input] of rightful) {
  test(`an ip with ${what} enrols`, async t => t.is((await outcomeOf(tweak, body, input)).outcome, 'granted'));
}

test('caPubs are files, not anchors: a CA cannot vouch for itself', async t => {
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const foreignRoot = issue({ subject: rootName, issuer: rootName, key: foreign, signedWith: foreign, ca: true });
  const certificate = issue({ subject: routerName, issuer: rootName, key: pki.keys.router, signedWith: foreign });
  const body = ip(granted(certificate, { caPubs: [foreignRoot] }));
  const tweak = { signWith: foreign, header: { sender: named(rootName) }, extraCerts: [foreignRoot] };
  t.is((await outcomeOf(tweak, body)).outcome, 'CMP_SIGNER_NOT_TRUSTED');
});

test('CA certificates are numbered from the issuer up, then what else is in caPubs, each once, and nothing that is no CA', async t => {
  const { keys } = pki;
  const [upper, middle, lower, aside] = ['/CN=Upper', '/CN=Middle', '/CN=Lower', '/CN=Aside'] as const;
  const top = issue({ subject: upper, issuer: upper, key: keys.root, signedWith: keys.root, ca: true });
  const second = issue({ subject: middle, issuer: upper, key: keys.issuing, signedWith: keys.root, ca: true });
  const third = issue({ subject: lower, issuer: middle, key: keys.identity, signedWith: keys.issuing, ca: true });
  const other = issue({ subject: aside, issuer: aside, key: keys.issuing, signedWith: keys.issuing, ca: true });
  const certificate = issue({ subject: routerName, issuer: lower, key: keys.router, signedWith: keys.identity });
  const body = ip(granted(certificate, { caPubs: [other, top, third, top] }));
  const { result } = await enrol(initialRequest({ trustAnchors: [top] }), (request, nth) =>
    answer(request, nth === 0 ? body : pkiconf(), {
      signWith: keys.identity,
      header: { sender: named(lower) },
      extraCerts: [pki.enrolled, top, second, third, certificate],
    }),
  );
  t.deepEqual(result?.result === 'granted' && result.caCertificates, [third, second, top, other]);
});

test('without caPubs the CA certificates are those of extraCerts that lead upward', async t => {
  const { result } = await enrol(initialRequest(), (request, nth) => answer(request, nth === 0 ? ip(granted(pki.enrolled)) : pkiconf()));
  t.deepEqual(result?.result === 'granted' && result.caCertificates, [pki.issuing, pki.root]);
});

test('an issuing CA may not sit below a CA with pathLenConstraint 0', async t => {
  const narrow = issue({
    subject: '/CN=Narrow',
    issuer: rootName,
    key: pki.keys.identity,
    signedWith: pki.keys.root,
    ca: true,
    pathLength: 0,
  });
  const below = issue({ subject: issuingName, issuer: '/CN=Narrow', key: pki.keys.issuing, signedWith: pki.keys.identity, ca: true });
  const signer = issue({ subject: '/CN=Signer', issuer: issuingName, key: pki.keys.router, signedWith: pki.keys.issuing });
  const tweak = { signWith: pki.keys.router, header: { sender: named('/CN=Signer') }, extraCerts: [signer, below, narrow] };
  t.is((await outcomeOf(tweak)).outcome, 'CMP_SIGNER_NOT_TRUSTED');
});

test("an unprotected error ends the transaction, and is marked as nobody's word", async t => {
  const { outcome, detail } = await outcomeOf(
    { unprotected: true, header: { pvno: 1, transactionID: new ArrayBuffer(4) } },
    error(new PKIStatusInfo({ status: 2, failInfo: [1] }), ['who are you?']),
  );
  t.is(outcome, 'CMP_ERROR');
  t.is(detail, 'rejection, badMessageCheck, "who are you?" (not authenticated)');
});

test('an unprotected rejection is a failure, an unprotected request to wait is none to obey', async t => {
  t.is((await outcomeOf({ unprotected: true }, ip(undecided(new PKIStatusInfo({ status: 2 }))))).outcome, 'CMP_REJECTED');
  const { outcome, sent } = await outcomeOf({ unprotected: true }, ip(undecided(new PKIStatusInfo({ status: 3 }))));
  t.is(outcome, 'CMP_NOT_SIGNED');
  t.is(sent.length, 1);
});

test('an unprotected error that says waiting is not polled for', async t => {
  const { outcome, sent } = await outcomeOf({ unprotected: true }, error(new PKIStatusInfo({ status: 3 })));
  t.is(outcome, 'CMP_ERROR');
  t.is(sent.length, 1);
});

test('an unprotected pkiconf confirms nothing', async t => {
  const { result } = await enrol(initialRequest(), (request, nth) =>
    nth === 0 ? answer(request, ip(granted(pki.enrolled))) : answer(request, pkiconf(), { unprotected: true }),
  );
  t.is(failureCode(result), 'CMP_NOT_SIGNED');
});

test('an answer to our ir does not pass for the answer to our pollReq', async t => {
  let first: Uint8Array | undefined;
  const { result } = await enrol(initialRequest(), request => (first ??= answer(request, ip(undecided(new PKIStatusInfo({ status: 3 }))))));
  t.is(failureCode(result), 'CMP_RECIP_NONCE');
});

test('a pollRep about another request is no answer to ours', async t => {
  const { result } = await enrol(initialRequest(), (request, nth) =>
    answer(request, nth === 0 ? ip(undecided(new PKIStatusInfo({ status: 3 }))) : pollRep(1, 5)),
  );
  t.is(failureCode(result), 'CMP_RESPONSE');
});

for (const [what, spoil] of [
  ['an octet behind it', (der: Uint8Array) => Uint8Array.of(...der, 0)],
  ['its last octet missing', (der: Uint8Array) => der.subarray(0, -1)],
  ['an indefinite length', (der: Uint8Array) => Uint8Array.of(0x30, 0x80, ...der.subarray(4), 0, 0)],
  ['nothing in it', () => new Uint8Array()],
  ['a page of HTML in it', () => new Uint8Array(Buffer.from('<html><body>It works!</body></html>'))],
  ['more than a mebibyte in it', () => new Uint8Array(1024 * 1024 + 1)],
] as const) {
  test(`an answer with ${what} is malformed`, async t => {
    const { result } = await enrol(initialRequest(), request => spoil(answer(request, ip(granted(pki.enrolled)))));
    t.is(failureCode(result), 'CMP_MALFORMED');
  });
}

for (const field of ['header', 'body', 'protection'] as const) {
  test(`one bit flipped in the ${field} of an answer of OpenSSL is noticed`, t => {
    const flip = (der: Uint8Array) => {
      const message = decodeMessage(der);
      const part = field === 'protection' ? new Uint8Array(message.protection ?? new ArrayBuffer(0)) : message[`${field}Raw`];
      const at = Buffer.from(der).indexOf(Buffer.from(part)) + part.length - 1;
      return der.with(at, (der[at] ?? 0) ^ 1);
    };
    const { verdict } = replay('ir-signature', 2, { tamper: flip });
    t.not(verdict.is, 'granted');
    t.not(replay('ir-signature', 2, { tamper: der => flip(flip(der)) }).verdict.is, 'failed');
  });
}

function subjectKeyOf(der: Uint8Array): ArrayBuffer {
  const at = Buffer.from(der).indexOf(Buffer.from([0x06, 0x03, 0x55, 0x1d, 0x0e, 0x04, 0x16, 0x04, 0x14]));
  return bufferOf(der.subarray(at + 9, at + 29));
}

const strict = { limits: { strict: true } } satisfies Partial<InitialRequest>;

for (const [what, tweak, body, input, detail] of [
  [
    'a CA whose certificate is nowhere',
    { extraCerts: [], header: { sender: named('/CN=CMP signer') } },
    undefined,
    {},
    /^no certificate of its sender CN=CMP signer came with it or is in memory: import it$/,
  ],
  [
    'a CA with a name that a terminal would obey',
    { extraCerts: [], header: { sender: named('/CN=CMP\u001b[2Jsigner') } },
    undefined,
    {},
    /^no certificate of its sender CN=CMP \[2Jsigner came/,
  ],
  [
    'a signer under nobody',
    { extraCerts: [issuingWith({ issuer: issuingName, signedWith: pki.keys.issuing })] },
    undefined,
    { recipient: dn('/CN=Somebody') },
    /^it is CN=[^,]+,.*, issued by CN=.+; import the certificate of that CA$/,
  ],
  [
    'a sender who is not the signer',
    { header: { sender: named(rootName) } },
    undefined,
    {},
    /^it is signed by CN=.+, who is not its sender$/,
  ],
  [
    'an expired signer',
    { extraCerts: [issuingWith({ notAfter: november2026 - 1000 })] },
    undefined,
    {},
    /^it is CN=.+; the time is 2026-11-/,
  ],
  [
    'a certificate for somebody else',
    {},
    ip(granted(certificateWith({ subject: '/CN=router2' }))),
    strict,
    /^it is for CN=router2, not for CN=router1/,
  ],
  [
    'a certificate of nobody we know',
    {},
    ip(granted(certificateWith({ issuer: '/CN=nobody', signedWith: pki.keys.identity }))),
    {},
    /^it is issued by CN=nobody, which no CA certificate in memory leads to$/,
  ],
] as const satisfies readonly (readonly [string, AnswerTweak, PKIBody | undefined, Partial<InitialRequest>, RegExp])[]) {
  test(`the reason says who it is about: ${what}`, async t => {
    t.regex((await outcomeOf(tweak, body, input)).detail, detail);
  });
}

test('with no CA certificate in memory the reason says which CA was asked and who answered', async t => {
  const { detail } = await outcomeOf({}, undefined, { trustAnchors: [], recipient: dn('/C=CN/CN=Somebody') });
  t.regex(detail, /^it is CN=.+, issued by CN=.+; no certificate of it leads to CN=Somebody,C=CN, the CA asked$/);
});

test('no reason says the same thing twice', async t => {
  const { detail } = await outcomeOf({}, ip(granted(certificateWith({ key: pki.keys.identity }))));
  t.is(detail, '', 'the certificate does not match the key pair, which is all there is to say');
});
