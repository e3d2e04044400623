import test from 'ava';
import { AsnConvert } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { constants, sign } from 'node:crypto';
import {
  CertResponse,
  CertRepMessage,
  ErrorMsgContent,
  GeneralName,
  PKIBody,
  PKIStatusInfo,
  PollRep,
  PollRepContent,
} from '../../src/cmp/asn1/index.ts';
import { RSASSAPSSParams } from '../../src/cmp/asn1/rsassa-pss-params.ts';
import { namesOfEntity } from '../../src/cmp/entity-names.ts';
import type { InitialRequest } from '../../src/cmp/session-input.ts';
import { encodeName } from '../../src/pki/distinguished-name.ts';
import { enrol, failureCode, initialRequest, type Responder, startTransaction } from './run.ts';
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
const { keys } = pki;

const certificateWith = (changes: Partial<Parameters<typeof issue>[0]>) =>
  issue({ subject: routerName, issuer: issuingName, key: keys.router, signedWith: keys.issuing, ...changes });

const named = (text: string) => new GeneralName({ directoryName: bufferOf(encodeName(dn(text))) });

/** What comes of an ip, and what is remarked on. */
async function remarksOn(body: PKIBody, tweak: AnswerTweak = {}, input: Partial<InitialRequest> = {}) {
  const { result, told } = await enrol(initialRequest(input), (request, nth) =>
    answer(request, nth === 0 ? body : pkiconf(), nth === 0 ? tweak : {}),
  );
  const detail = result?.result === 'failed' ? result.reason.detail : '';
  return { outcome: failureCode(result), detail, remarks: told.filter(text => !/^[<>] /.test(text)) };
}

const strict = { limits: { strict: true } } satisfies Partial<InitialRequest>;
const asked = 'CN=router1,O=Lab,C=CN';

for (const [what, subject, shown] of [
  ['RDNs in another order', dn(routerName).toReversed(), 'C=CN,O=Lab,CN=router1'],
  ['an RDN more', '/C=CN/O=Lab/OU=Devices/CN=router1', 'CN=router1,OU=Devices,O=Lab,C=CN'],
  ['an RDN less', '/C=CN/CN=router1', 'CN=router1,C=CN'],
  ['another name altogether', '/CN=serial-4711', 'CN=serial-4711'],
] as const) {
  test(`a certificate that is accepted with ${what} is taken with a remark, and refused under strict rules`, async t => {
    const body = ip(granted(certificateWith({ subject })));
    const taken = await remarksOn(body);
    t.is(taken.outcome, 'granted');
    t.deepEqual(taken.remarks, [`the CA has set another subject: ${shown} instead of ${asked}`]);
    const refused = await remarksOn(body, {}, strict);
    t.is(refused.outcome, 'CMP_WRONG_SUBJECT');
    t.is(refused.detail, `it is for ${shown}, not for ${asked}`);
  });
}

test('another subject for another key is refused for the key', async t => {
  const { outcome } = await remarksOn(ip(granted(certificateWith({ subject: '/CN=router2', key: keys.identity }))));
  t.is(outcome, 'CMP_WRONG_KEY');
});

test('the subject in other letters and another string type is the same subject', async t => {
  const { remarks } = await remarksOn(ip(granted(certificateWith({ subject: '/C=CN/O=LAB/CN=Router1' }))));
  t.deepEqual(remarks, []);
});

const { template } = initialRequest();
const withNames = {
  template: { ...template, subjectAltName: { dns: 'r1.example.com', ip: '192.0.2.7' } },
} satisfies Partial<InitialRequest>;
const namesOf = (subjectAltName: NonNullable<InitialRequest['template']['subjectAltName']>) =>
  namesOfEntity({ ...template, subjectAltName }).subjectAltName!; // there are names

for (const [what, changes, remarks] of [
  ['leaves it out', {}, ['the CA has left out the subjectAltName that was asked for']],
  [
    'changes it',
    { subjectAltName: namesOf({ dns: 'r2.example.com', ip: '192.0.2.7' }) },
    ['the CA has changed the subjectAltName that was asked for'],
  ],
  ['adds to it', { subjectAltName: namesOf({ dns: 'r1.example.com', ip: '192.0.2.7', email: 'noc@example.com' }) }, []],
] as const) {
  test(`a CA that was asked for a subjectAltName and ${what} gives ${remarks.length === 0 ? 'no remark' : 'a remark'}`, async t => {
    const seen = await remarksOn(ip(granted(certificateWith(changes))), {}, withNames);
    t.is(seen.outcome, 'granted');
    t.deepEqual(seen.remarks, remarks);
  });
}

const rsaWith = (algorithm: string, hash: string): NonNullable<AnswerTweak['protect']> => ({
  algorithm: new AlgorithmIdentifier({ algorithm, parameters: null }),
  sign: data => new Uint8Array(sign(hash, data, keys.issuing)),
});

const pss = new RSASSAPSSParams({}); // all defaults: SHA-1
const protections = {
  sha1: rsaWith('1.2.840.113549.1.1.5', 'sha1'),
  md5: rsaWith('1.2.840.113549.1.1.4', 'md5'),
  'PSS with SHA-1': {
    algorithm: new AlgorithmIdentifier({ algorithm: '1.2.840.113549.1.1.10', parameters: AsnConvert.serialize(pss) }),
    sign: data => new Uint8Array(sign('sha1', data, { key: keys.issuing, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 20 })),
  },
  'sha512/256': rsaWith('1.2.840.113549.1.1.16', 'sha512-256'),
} satisfies Readonly<Record<string, AnswerTweak['protect']>>;

for (const name of ['sha1', 'PSS with SHA-1'] as const) {
  test(`an answer protected with ${name} is taken with a remark, and refused by that name under strict rules`, async t => {
    const tweak = { protect: protections[name] };
    const taken = await remarksOn(ip(granted(pki.enrolled)), tweak);
    t.is(taken.outcome, 'granted');
    t.deepEqual(taken.remarks, ['the answer is signed with SHA-1']);
    const refused = await remarksOn(ip(granted(pki.enrolled)), tweak, strict);
    t.is(refused.outcome, 'CMP_WEAK_RESPONSE');
    t.regex(refused.detail, /SHA-?1/i);
  });
}

for (const [name, shown] of [
  ['md5', /^md5WithRSAEncryption$/],
  ['sha512/256', /^1\.2\.840\.113549\.1\.1\.16$/],
] as const) {
  test(`an answer protected with ${name} is refused by the name of its algorithm`, async t => {
    const { outcome, detail } = await remarksOn(ip(granted(pki.enrolled)), { protect: protections[name] });
    t.is(outcome, 'CMP_WEAK_RESPONSE');
    t.regex(detail, shown);
  });
}

test('a certificate signed with SHA-1 is taken with a remark, and refused under strict rules', async t => {
  const body = ip(granted(certificateWith({ sha1: true })));
  const taken = await remarksOn(body);
  t.is(taken.outcome, 'granted');
  t.deepEqual(taken.remarks, ['the certificate is signed with SHA-1']);
  t.is((await remarksOn(body, {}, strict)).outcome, 'CMP_WEAK_CERTIFICATE');
});

/** Signed by a certificate that its CA gave to somebody. */
const signedBy = (changes: Partial<Parameters<typeof issue>[0]>): AnswerTweak => ({
  signWith: keys.identity,
  header: { sender: named(typeof changes.subject === 'string' ? changes.subject : '/CN=Somebody') },
  extraCerts: [
    issue({ subject: '/CN=Somebody', issuer: issuingName, key: keys.identity, signedWith: keys.issuing, ...changes }),
    pki.issuing,
    pki.root,
  ],
});

test('an answer signed by a device of the same CA is remarked on, and refused under strict rules', async t => {
  const taken = await remarksOn(ip(granted(pki.enrolled)), signedBy({}));
  t.is(taken.outcome, 'granted');
  t.regex(
    taken.remarks.join(),
    /^the answer is signed by CN=Somebody, issued by CN=Lab Issuing CA,.*, which is no CA, not the CA named, and not marked as cmcCA or cmcRA$/,
  );
  const refused = await remarksOn(ip(granted(pki.enrolled)), signedBy({}), strict);
  t.is(refused.outcome, 'CMP_SIGNER_NOT_MARKED');
  t.regex(refused.detail, /^it is CN=Somebody,.*; mark it with cmcCA or cmcRA$/);
});

for (const [what, changes] of [
  ['marked as cmcCA', { purposes: ['1.3.6.1.5.5.7.3.27'] }],
  ['marked as cmcRA', { purposes: ['1.3.6.1.5.5.7.3.2', '1.3.6.1.5.5.7.3.28'] }],
  ['with the CA name', { subject: issuingName }],
  ['that is a CA', { ca: true }],
] as const) {
  test(`a signer ${what} is no matter, under strict rules neither`, async t => {
    for (const rules of [{}, strict]) {
      const { outcome, remarks } = await remarksOn(ip(granted(pki.enrolled)), signedBy(changes), rules);
      t.is(outcome, 'granted');
      t.deepEqual(remarks, []);
    }
  });
}

test('a signer marked for TLS alone is not marked for CMP', async t => {
  t.is(
    (await remarksOn(ip(granted(pki.enrolled)), signedBy({ purposes: ['1.3.6.1.5.5.7.3.1'] }), strict)).outcome,
    'CMP_SIGNER_NOT_MARKED',
  );
});

const factory = issue({ subject: '/CN=Factory', issuer: '/CN=Factory', key: keys.router, signedWith: keys.router, ca: true });

test('a router with the CA of its factory in memory enrols at a CA that is only named, and says by what it trusts it', async t => {
  const { outcome, remarks } = await remarksOn(ip(granted(pki.enrolled)), {}, { trustAnchors: [factory] });
  t.is(outcome, 'granted');
  t.is(remarks.length, 1);
  t.regex(
    remarks[0] ?? '',
    /^the signer is trusted by the CA name alone, no CA certificate in memory leads to it: it is CN=Lab Issuing CA,/,
  );
  t.is((await remarksOn(ip(granted(pki.enrolled)), {}, { trustAnchors: [factory], ...strict })).outcome, 'CMP_SIGNER_NOT_TRUSTED');
});

test('a CA of another name is not trusted, whatever else is in memory', async t => {
  for (const trustAnchors of [[factory], []])
    t.is(
      (await remarksOn(ip(granted(pki.enrolled)), {}, { trustAnchors, recipient: dn('/CN=Somebody') })).outcome,
      'CMP_SIGNER_NOT_TRUSTED',
    );
});

test('the name of a CA whose certificate is in memory opens no door for another key', async t => {
  const forged = issue({ subject: issuingName, issuer: issuingName, key: keys.identity, signedWith: keys.identity, ca: true });
  const tweak = { signWith: keys.identity, extraCerts: [forged] };
  t.is((await remarksOn(ip(granted(pki.enrolled)), tweak, { trustAnchors: [pki.issuing] })).outcome, 'CMP_SIGNER_NOT_TRUSTED');
});

test('a CA that an expired certificate in memory leads to is a matter of the clock, and not of its name', async t => {
  const old = issue({ subject: rootName, issuer: rootName, key: keys.root, signedWith: keys.root, ca: true, notAfter: Date.UTC(2020, 0) });
  t.is((await remarksOn(ip(granted(pki.enrolled)), {}, { trustAnchors: [factory, old] })).outcome, 'CMP_SIGNER_NOT_VALID');
});

test('a certificate that nothing at hand leads to is taken where only the name is trusted, and said to be so', async t => {
  const body = ip(granted(certificateWith({ issuer: '/CN=Elsewhere', signedWith: keys.identity })));
  const { outcome, remarks } = await remarksOn(body, {}, { trustAnchors: [factory] });
  t.is(outcome, 'granted');
  t.is(remarks[1], 'no CA certificate at hand has issued the certificate: look at CN=Elsewhere before you import it');
});

for (const [what, changes] of [
  ['of version 1', { version1: true }],
  ['of version 1 signed with SHA-1', { version1: true, sha1: true }],
  ['of version 3 that says only by its keyUsage that it is a CA', { keyUsage: 96 }],
] as const) {
  test(`a root ${what} is an anchor, and comes with the files`, async t => {
    const root = issue({ subject: rootName, issuer: rootName, key: keys.root, signedWith: keys.root, serial: 8, ...changes });
    const { result } = await enrol(initialRequest({ trustAnchors: [root], recipient: dn('/CN=Somebody') }), (request, nth) =>
      answer(request, nth === 0 ? ip(granted(pki.enrolled, { caPubs: [root] })) : pkiconf(), { extraCerts: [pki.issuing] }),
    );
    t.deepEqual(result?.result === 'granted' && result.caCertificates, [pki.issuing, root]);
  });
}

for (const [what, changes] of [
  ['of version 1 that another has issued', { version1: true, issuer: rootName, signedWith: keys.root }],
  ['of version 3 without a word of being a CA', {}],
] as const) {
  test(`a certificate ${what} leads nowhere`, async t => {
    const middle = issue({ subject: identityName, issuer: rootName, key: keys.identity, signedWith: keys.root, ...changes });
    const signer = issue({ subject: '/CN=signer', issuer: identityName, key: keys.router, signedWith: keys.identity });
    const tweak = { signWith: keys.router, header: { sender: named('/CN=signer') }, extraCerts: [signer, middle] };
    t.is((await remarksOn(ip(granted(pki.enrolled)), tweak)).outcome, 'CMP_SIGNER_NOT_TRUSTED');
  });
}

const says = (status: number, ...statusString: string[]) => new PKIStatusInfo({ status, statusString });

const pollRepSaying = (...reason: string[]) =>
  new PKIBody({ pollRep: new PollRepContent([new PollRep({ certReqId: 0, checkAfter: 1, reason })]) });

const acceptedSaying = (text: string): PKIBody => {
  const content = granted(pki.enrolled);
  const [response] = content.response;
  return ip(new CertRepMessage({ response: [new CertResponse({ ...response, status: says(0, text) })] }));
};

test('what a CA says while it makes us wait is shown, each text once', async t => {
  const script = [
    ip(undecided(says(3, 'an operator has to approve', '请等待'))),
    pollRepSaying('queue position 2'),
    pollRepSaying('queue position 2'),
    pollRepSaying('queue position 1'),
    ip(undecided(says(3, 'an operator has to approve', '请等待'))),
    acceptedSaying('welcome'),
    pkiconf(),
  ];
  const { clock, settle, told, done, actor } = startTransaction(initialRequest(), (request, nth) =>
    answer(request, script[nth] ?? pkiconf()),
  );
  for (let wait = 0; wait < 9 && actor.getSnapshot().status === 'active'; wait++) {
    await settle();
    clock.advance(60_000);
  }
  t.is((await done())?.result, 'granted');
  t.deepEqual(
    told.filter(text => !/^[<>] /.test(text)),
    [
      'the CA answered waiting, "an operator has to approve", "请等待"',
      'queue position 2',
      'queue position 1',
      'the CA answered accepted, "welcome"',
    ],
  );
});

test('an error that says waiting is shown with its details, and its failInfo', async t => {
  const body = new PKIBody({
    error: new ErrorMsgContent({ pKIStatusInfo: new PKIStatusInfo({ status: 3, failInfo: [24] }), errorDetails: ['come back tomorrow'] }),
  });
  const { settle, told } = startTransaction(initialRequest(), (request, nth) => answer(request, nth === 0 ? body : pollRep(9, -1)));
  await settle();
  t.true(told.includes('the CA answered waiting, systemUnavail, "come back tomorrow"'), told.join());
});

for (const [what, script] of [
  ['an ip', [ip(granted(pki.enrolled)), pkiconf()]],
  ['a pollRep', [ip(undecided(says(3))), pollRep(9)]],
] as const) {
  test(`free text in the header of ${what} is shown once, without what a terminal would obey`, async t => {
    const respond: Responder = (request, nth) =>
      answer(request, script[nth] ?? pkiconf(), { header: { freeText: ['closed\u001b[2J on\r\nSunday'] } });
    const { settle, told } = startTransaction(initialRequest(), respond);
    await settle();
    t.deepEqual(
      told.filter(text => !/^[<>] /.test(text)),
      ['the CA says "closed [2J on Sunday"'],
    );
  });
}

test('free text of a refusal is part of the reason, also when nobody has signed it', async t => {
  const refusal = error(new PKIStatusInfo({ status: 2 }), ['no']);
  const header = { freeText: ['call 555'] };
  const signed = await remarksOn(refusal, { header });
  t.is(signed.outcome, 'CMP_ERROR');
  t.deepEqual(signed.remarks, ['the CA says "call 555"']);
  t.is((await remarksOn(refusal, { header, unprotected: true })).detail, 'rejection, "no", "call 555" (not authenticated)');
});

test('the error code of a CA is shown as it is', async t => {
  const body = new PKIBody({ error: new ErrorMsgContent({ pKIStatusInfo: new PKIStatusInfo({ status: 2 }), errorCode: 1234 }) });
  t.is((await remarksOn(body)).detail, 'rejection, error code 1234');
});
