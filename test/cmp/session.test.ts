import test from 'ava';
import { bodyKind, InfoTypeAndValue, type PKIBody, PKIFailureInfo, PKIStatusInfo } from '../../src/cmp/asn1/index.ts';
import { isSignedBy } from '../../src/cmp/protection.ts';
import type { CmpSessionInput } from '../../src/cmp/session-input.ts';
import { CmpTransportError } from '../../src/cmp/transport.ts';
import { createPublicKey } from 'node:crypto';
import {
  answer,
  error,
  granted,
  ip,
  issue,
  issuingName,
  key,
  kup,
  labPki,
  pkcs8,
  pkiconf,
  pollRep,
  read,
  routerName,
  undecided,
} from './small-ca.ts';
import { enrol, failureCode, initialRequest, keyUpdate, type Responder, startTransaction } from './run.ts';

const waiting = () => new PKIStatusInfo({ status: 3 });

/** Answers by the body of the request. */
const ca =
  (certRep: (request: Uint8Array, nth: number) => Uint8Array): Responder =>
  (request, nth) =>
    bodyKind(read(request).body) === 'certConf' ? answer(request, pkiconf()) : certRep(request, nth);

test('an ir is answered, confirmed and gives the certificate with the CA certificates issuer first', async t => {
  const { enrolled, issuing, root } = labPki();
  const { result, told } = await enrol(
    initialRequest(),
    ca(request => answer(request, ip(granted(enrolled)), { extraCerts: [root, issuing] })),
  );
  t.deepEqual(result, { result: 'granted', certificate: enrolled, caCertificates: [issuing, root], withMods: false });
  t.deepEqual(told, ['> ir', '< ip', '> certConf', '< pkiconf']);
});

test('every message has the transactionID of the first, a fresh senderNonce and the nonce it answers', async t => {
  const { enrolled } = labPki();
  const answers: Uint8Array[] = [];
  const respond = ca(request => answer(request, ip(granted(enrolled))));
  const { sent } = await enrol(initialRequest(), async (...given) => {
    const der = await respond(...given);
    answers.push(der);
    return der;
  });
  const [first, second] = sent.map(der => read(der));
  t.deepEqual(second?.header.transactionID, first?.header.transactionID);
  t.notDeepEqual(second?.header.senderNonce, first?.header.senderNonce);
  t.deepEqual(second?.header.recipNonce, answers.map(der => read(der))[0]?.header.senderNonce);
  t.is(first?.header.recipNonce, undefined);
  for (const message of [first, second]) t.true(message && isSignedBy(message, createPublicKey(key('identity'))));
});

test('polling obeys checkAfter and never asks before', async t => {
  const { enrolled } = labPki();
  const script = [() => ip(undecided(waiting())), () => pollRep(300), () => pollRep(0), () => ip(granted(enrolled))];
  const transaction = startTransaction(
    initialRequest(),
    ca((request, nth) => answer(request, (script[nth] ?? (() => pollRep(9)))())),
  );
  await transaction.settle();
  t.true(transaction.actor.getSnapshot().hasTag('polling'));
  transaction.clock.advance(299_999);
  t.is(transaction.sent.length, 2);
  transaction.clock.advance(1);
  await transaction.settle();
  t.is(transaction.sent.length, 3);
  transaction.clock.advance(999); // 0 means at once, but not sooner than a second
  t.is(transaction.sent.length, 3);
  transaction.clock.advance(1);
  t.is((await transaction.done())?.result, 'granted');
  t.deepEqual(transaction.told, [
    '> ir',
    '< ip',
    '> pollReq',
    '< pollRep',
    '> pollReq',
    '< pollRep',
    '> pollReq',
    '< ip',
    '> certConf',
    '< pkiconf',
  ]);
});

test('an error that says waiting is polled for as a whole response, before and after the certConf', async t => {
  const { enrolled } = labPki();
  const script = [
    () => error(waiting()),
    () => pollRep(1, -1),
    () => ip(granted(enrolled)),
    () => error(waiting()),
    () => pollRep(1, -1),
    () => pkiconf(),
  ];
  const { sent, settle, clock, done, actor } = startTransaction(initialRequest(), (request, nth) =>
    answer(request, (script[nth] ?? pkiconf)()),
  );
  await settle();
  clock.advance(1000);
  await settle();
  t.is(actor.getSnapshot().status, 'active');
  clock.advance(1000);
  t.is((await done())?.result, 'granted');
  const kinds = sent.map(der => bodyKind(read(der).body));
  t.deepEqual(kinds, ['ir', 'pollReq', 'pollReq', 'certConf', 'pollReq', 'pollReq']);
  t.deepEqual(
    sent.flatMap(der => read(der).body.pollReq?.map(({ certReqId }) => certReqId) ?? []),
    [-1, -1, -1, -1],
  );
});

test('a CA that answers a pollReq with waiting is given time', async t => {
  const { settle, sent, clock, actor } = startTransaction(initialRequest(), request => answer(request, ip(undecided(waiting()))));
  await settle();
  t.is(sent.length, 2);
  clock.advance(59_999);
  t.is(sent.length, 2);
  actor.send({ type: 'session.stopped' });
  t.deepEqual(actor.getSnapshot().output, { result: 'stopped' });
});

test('stopping a transaction that polls sends nothing more', async t => {
  const { settle, sent, clock, actor } = startTransaction(initialRequest(), (request, nth) =>
    answer(request, nth === 0 ? ip(undecided(waiting())) : pollRep(60)),
  );
  await settle();
  actor.send({ type: 'session.stopped' });
  clock.advance(3600_000);
  t.is(sent.length, 2);
  t.deepEqual(actor.getSnapshot().output, { result: 'stopped' });
});

test('a checkAfter beyond any timer ends at the limit of the transaction, without another question', async t => {
  const { settle, sent, clock, actor } = startTransaction(initialRequest({ limits: { overall: 3600_000 } }), (request, nth) =>
    answer(request, nth === 0 ? ip(undecided(waiting())) : pollRep(2 ** 40)),
  );
  await settle();
  clock.advance(3599_999);
  t.is(actor.getSnapshot().status, 'active');
  clock.advance(1);
  t.is(failureCode(actor.getSnapshot().output), 'CMP_LIMIT');
  t.is(sent.length, 2);
});

test('a lost answer is fetched once with the identical message, which counts once', async t => {
  const { enrolled } = labPki();
  const good = ca(request => answer(request, ip(granted(enrolled))));
  const { result, sent, told } = await enrol(initialRequest(), (request, nth, kind) => {
    if (nth === 0) throw new CmpTransportError('CMP_TIMEOUT', 'no answer in time');
    return good(request, nth, kind);
  });
  t.is(result?.result, 'granted');
  t.deepEqual(sent[1], sent[0]);
  t.deepEqual(told, ['> ir', '< ip', '> certConf', '< pkiconf']);
});

test('an unreachable CA is tried twice and then reported', async t => {
  const { result, sent } = await enrol(initialRequest(), () => {
    throw new CmpTransportError('CMP_UNREACHABLE', 'connect ECONNREFUSED');
  });
  t.deepEqual(result, { result: 'failed', reason: { code: 'CMP_UNREACHABLE', detail: 'connect ECONNREFUSED' } });
  t.is(sent.length, 2);
});

test('an HTTP status is an answer: it is not asked for again', async t => {
  const { result, sent } = await enrol(initialRequest(), () => {
    throw new CmpTransportError('CMP_HTTP_STATUS', '404 Not Found');
  });
  t.is(failureCode(result), 'CMP_HTTP_STATUS');
  t.is(sent.length, 1);
});

test('a transport that never answers is given up by the clock', async t => {
  const { clock, done, sent } = startTransaction(initialRequest({ limits: { requestTimeout: 5000 } }), () => new Promise(() => {}));
  clock.advance(5000);
  clock.advance(5000);
  t.is(failureCode(await done()), 'CMP_TIMEOUT');
  t.is(sent.length, 2);
});

test('polling survives a CA that is away for a while, and gives up when it stays away', async t => {
  const { enrolled } = labPki();
  let isAway = true;
  const input = initialRequest();
  const responder: Responder = (request, nth) => {
    if (nth === 0) return answer(request, ip(undecided(waiting())));
    if (isAway && nth > 0) throw new CmpTransportError('CMP_UNREACHABLE', 'away');
    return bodyKind(read(request).body) === 'certConf' ? answer(request, pkiconf()) : answer(request, ip(granted(enrolled)));
  };
  const patient = startTransaction(input, responder);
  await patient.settle();
  isAway = false;
  patient.clock.advance(60_000);
  t.is((await patient.done())?.result, 'granted');

  isAway = true;
  const hopeless = startTransaction(initialRequest({ limits: { lostInARow: 3 } }), responder);
  for (let n = 0; n < 5; n++) {
    await hopeless.settle();
    hopeless.clock.advance(60_000);
  }
  t.is(failureCode(await hopeless.done()), 'CMP_UNREACHABLE');
});

test('a CA that asks to be polled every second may be away for a minute and a half', async t => {
  const { settle, clock, sent, done } = startTransaction(initialRequest(), (request, nth) => {
    if (nth === 0) return answer(request, ip(undecided(waiting())));
    if (nth === 1) return answer(request, pollRep(1));
    throw new CmpTransportError('CMP_UNREACHABLE', 'away');
  });
  const polls: number[] = [];
  await settle();
  for (let second = 1; second < 100; second++) {
    const before = sent.length;
    clock.advance(1000);
    await settle();
    if (sent.length > before) polls.push(second);
  }
  t.deepEqual(polls, [1, 5, 21, 81], 'each time twice, the identical message');
  t.is(failureCode(await done()), 'CMP_UNREACHABLE');
});

test('implicit confirmation in the answer spares the certConf', async t => {
  const { enrolled } = labPki();
  const generalInfo = [new InfoTypeAndValue({ infoType: '1.3.6.1.5.5.7.4.13', infoValue: null })];
  const { result, sent } = await enrol(initialRequest(), request => answer(request, ip(granted(enrolled)), { header: { generalInfo } }));
  t.is(result?.result, 'granted');
  t.is(sent.length, 1);
});

test('a certificate for another key is refused with a certConf, and the refusal stays when the CA says pkiconf', async t => {
  const { identity, keys } = labPki();
  t.truthy(identity);
  const other = issue({ subject: routerName, issuer: issuingName, key: keys.identity, signedWith: keys.issuing });
  const { result, sent } = await enrol(
    initialRequest(),
    ca(request => answer(request, ip(granted(other)))),
  );
  t.is(failureCode(result), 'CMP_WRONG_KEY');
  const [status] = read(sent[1] ?? new Uint8Array()).body.certConf ?? [];
  t.is(status?.statusInfo?.status, 2);
  t.deepEqual(status?.statusInfo?.failInfo, [7]);
});

test('a refusal that gets lost is still reported as the wrong key', async t => {
  const { keys } = labPki();
  const other = issue({ subject: routerName, issuer: issuingName, key: keys.identity, signedWith: keys.issuing });
  const { result } = await enrol(initialRequest(), (request, nth) => {
    if (nth > 0) throw new CmpTransportError('CMP_UNREACHABLE', 'away');
    return answer(request, ip(granted(other)));
  });
  t.is(failureCode(result), 'CMP_WRONG_KEY');
});

test('without the pkiconf nothing is granted', async t => {
  const { enrolled } = labPki();
  const { result } = await enrol(initialRequest(), (request, nth) =>
    nth === 0 ? answer(request, ip(granted(enrolled))) : answer(request, error(new PKIStatusInfo({ status: 2, failInfo: [4] }))),
  );
  t.deepEqual(result, { result: 'failed', reason: { code: 'CMP_ERROR', detail: 'rejection, badCertId' } });
});

test('a rejection shows status, failInfo and text without what a terminal would obey', async t => {
  const status = new PKIStatusInfo({ status: 2, statusString: ['no\u001b[2J such\r\ndevice'], failInfo: [2, 19] });
  const { result, sent } = await enrol(initialRequest(), request => answer(request, ip(undecided(status))));
  t.deepEqual(result, {
    result: 'failed',
    reason: { code: 'CMP_REJECTED', detail: 'rejection, badRequest badCertTemplate, "no [2J such device"' },
  });
  t.is(sent.length, 1);
});

test('grantedWithMods is success and may change the subject', async t => {
  const { keys } = labPki();
  const renamed = issue({ subject: '/CN=router1.lab', issuer: issuingName, key: keys.router, signedWith: keys.issuing });
  const { result, told } = await enrol(
    initialRequest(),
    ca(request => answer(request, ip(granted(renamed, { status: 1 })))),
  );
  t.true(result?.result === 'granted' && result.withMods);
  t.true(told.includes('the CA answered grantedWithMods'));
});

test('a request that cannot be made fails before anything is sent', async t => {
  const { keys } = labPki();
  const { result, sent } = await enrol(initialRequest({ protectionKey: pkcs8(keys.root) }), () => new Uint8Array());
  t.is(failureCode(result), 'CMP_REQUEST');
  t.is(sent.length, 0);
});

test('each exchange is told with what came of it, the identical message as one of its own', async t => {
  const { enrolled } = labPki();
  const good = ca(request => answer(request, ip(granted(enrolled))));
  const { exchanges, sent } = await enrol(initialRequest(), (request, nth, kind) => {
    if (nth === 0) throw new CmpTransportError('CMP_ANSWER_TRUNCATED', 'half of it came', { status: 200 });
    return good(request, nth, kind);
  });
  t.deepEqual(
    exchanges.map(({ kind, status, received, verdict }) => [kind, status, received, verdict]),
    [
      ['ir', 200, undefined, 'No success (CMP_ANSWER_TRUNCATED: half of it came).'],
      ['ir', 200, 'ip', 'The certificate is accepted, trusted by a CA certificate in memory.'],
      ['certConf', 200, 'pkiconf', 'The CA confirms, trusted by a CA certificate in memory.'],
    ],
  );
  t.deepEqual(
    exchanges.map(({ request }) => request),
    sent,
  );
  t.is(exchanges[0]?.answer, undefined);
});

test('an answer that is refused is told with its octets and why', async t => {
  const { exchanges } = await enrol(initialRequest(), () => Uint8Array.of(1, 2, 3));
  t.deepEqual(
    exchanges.map(({ answer: octets, received, verdict }) => ({ octets, received, verdict })),
    [{ octets: Uint8Array.of(1, 2, 3), received: undefined, verdict: 'No success (CMP_MALFORMED: truncated).' }],
  );
});

test('an exchange that the clock ended is told without an answer', async t => {
  const { clock, exchanges } = startTransaction(initialRequest({ limits: { requestTimeout: 5000 } }), () => new Promise(() => {}));
  clock.advance(5000);
  t.deepEqual(
    exchanges.map(({ answer: octets, status, verdict }) => ({ octets, status, verdict })),
    [{ octets: undefined, status: undefined, verdict: 'No success (CMP_TIMEOUT: no whole answer in time).' }],
  );
});

/** Answers as an RA does that has fetched the last answer upstream: for the nth message that was sent. */
const delivered =
  (nth: number, script: readonly (() => PKIBody)[], sent: Uint8Array[] = []): Responder =>
  (request, at) => {
    sent.push(request);
    const body = (script[at] ?? pkiconf)();
    const { senderNonce } = read(sent[nth] ?? request).header;
    const isLast = at === script.length - 1;
    return answer(request, body, isLast && senderNonce ? { header: { recipNonce: senderNonce } } : {});
  };

const polled = [() => ip(undecided(waiting())), () => pollRep(1)];

/** The outcome of a transaction that polls each second. */
async function outcomeOfPolling(responder: Responder, input: CmpSessionInput = initialRequest()) {
  const { settle, clock, done, actor, told } = startTransaction(input, responder);
  for (let second = 0; second < 9 && actor.getSnapshot().status === 'active'; second++) {
    await settle();
    clock.advance(1000);
  }
  return { code: failureCode(await done()), told };
}

for (const [what, expected, responder, input] of [
  ['an ip', 'granted', () => delivered(0, [...polled, () => ip(granted(labPki().enrolled))])],
  [
    'an ip at once after the first pollReq',
    'granted',
    () => delivered(0, [() => ip(undecided(waiting())), () => ip(granted(labPki().enrolled))]),
  ],
  [
    'a kup',
    'granted',
    () => delivered(0, [() => kup(undecided(waiting())), () => pollRep(1), () => kup(granted(labPki().enrolled))]),
    keyUpdate,
  ],
  ['an error', 'CMP_ERROR', () => delivered(0, [...polled, () => error(new PKIStatusInfo({ status: 2 }))])],
  ['a rejection', 'CMP_REJECTED', () => delivered(0, [...polled, () => ip(undecided(new PKIStatusInfo({ status: 2 })))])],
  ['a pollRep', 'CMP_RECIP_NONCE', () => delivered(0, [...polled, () => pollRep(1)])],
  ['an ip that tells us to wait', 'CMP_RECIP_NONCE', () => delivered(0, [...polled, () => ip(undecided(waiting()))])],
  ['an ip for the question before the last', 'CMP_RECIP_NONCE', () => delivered(1, [...polled, () => ip(granted(labPki().enrolled))])],
  ['a pkiconf for the ir', 'CMP_RECIP_NONCE', () => delivered(0, [() => ip(granted(labPki().enrolled)), pkiconf])],
  [
    'a pkiconf that was polled for, for the certConf',
    'granted',
    () => delivered(1, [() => ip(granted(labPki().enrolled)), () => error(waiting()), () => pollRep(1, -1), pkiconf]),
  ],
  [
    'a pkiconf that was polled for, for the ir',
    'CMP_RECIP_NONCE',
    () => delivered(0, [() => ip(granted(labPki().enrolled)), () => error(waiting()), () => pollRep(1, -1), pkiconf]),
  ],
] as const satisfies readonly (readonly [string, string, () => Responder, (() => CmpSessionInput)?])[]) {
  test(`${what} with the nonce of the message that was made to wait: ${expected}`, async t => {
    const { code, told } = await outcomeOfPolling(responder(), input?.());
    t.is(code, expected);
    if (expected === 'CMP_ERROR' || expected === 'CMP_REJECTED') t.false(told.join().includes('not authenticated'));
  });
}

for (const [what, fail, expected] of [
  ['cannot be reached', new CmpTransportError('CMP_UNREACHABLE', 'away'), [0, 4, 20, 80]],
  ['says 503', new CmpTransportError('CMP_HTTP_STATUS', '503 Service Unavailable'), [0, 4, 20, 80, 140, 200, 260]],
  ['answers with half a message', new CmpTransportError('CMP_ANSWER_TRUNCATED', 'half'), [0, 4, 20, 80]],
] as const) {
  test(`a CA that ${what} when it is first polled is asked again after 4, 16 and 60 s`, async t => {
    const { settle, clock, sent, done } = startTransaction(initialRequest(), (request, nth) => {
      if (nth === 0) return answer(request, ip(undecided(waiting())));
      throw fail;
    });
    const polls: number[] = [0];
    await settle();
    for (let second = 1; second < 330; second++) {
      const before = sent.length;
      clock.advance(1000);
      await settle();
      if (sent.length > before) polls.push(second);
    }
    t.deepEqual(polls, [...expected]);
    t.is(failureCode(await done()), fail.code);
  });
}

test('a CA that says 0 and then goes away is asked again after 4 s, and one that says 30 after 30', async t => {
  for (const [checkAfter, wait] of [
    [0, 4000],
    [30, 30_000],
  ] as const) {
    const { settle, clock, sent } = startTransaction(initialRequest(), (request, nth) => {
      if (nth === 0) return answer(request, ip(undecided(waiting())));
      if (nth === 1) return answer(request, pollRep(checkAfter));
      throw new CmpTransportError('CMP_UNREACHABLE', 'away');
    });
    await settle();
    clock.advance(Math.max(1000, checkAfter * 1000));
    await settle();
    t.is(sent.length, 4);
    clock.advance(wait - 1);
    t.is(sent.length, 4);
    clock.advance(1);
    t.is(sent.length, 5);
  }
});

const inUse = (name: PKIFailureInfo) => error(new PKIStatusInfo({ status: 2, failInfo: [PKIFailureInfo.indexOf(name)] }));

for (const [what, second, code, detail] of [
  [
    'transactionIdInUse',
    (request: Uint8Array) => answer(request, inUse('transactionIdInUse')),
    'CMP_TIMEOUT',
    'no answer in time; sent again: rejection, transactionIdInUse',
  ],
  [
    'badSenderNonce',
    (request: Uint8Array) => answer(request, inUse('badSenderNonce')),
    'CMP_TIMEOUT',
    'no answer in time; sent again: rejection, badSenderNonce',
  ],
  [
    'an answer with another recipNonce',
    (request: Uint8Array) => answer(request, ip(granted(labPki().enrolled)), { header: { recipNonce: new ArrayBuffer(16) } }),
    'CMP_TIMEOUT',
    'no answer in time; sent again: the recipNonce differs from ours',
  ],
  [
    'an unprotected objection',
    (request: Uint8Array) => answer(request, inUse('duplicateCertReq'), { unprotected: true }),
    'CMP_TIMEOUT',
    'no answer in time; sent again: rejection, duplicateCertReq (not authenticated)',
  ],
  [
    'a closed door',
    () => {
      throw new CmpTransportError('CMP_UNREACHABLE', 'nothing listens there');
    },
    'CMP_TIMEOUT',
    'no answer in time; sent again: nothing listens there',
  ],
  [
    'its decision',
    (request: Uint8Array) => answer(request, ip(undecided(new PKIStatusInfo({ status: 2, failInfo: [23] })))),
    'CMP_REJECTED',
    'rejection, notAuthorized; sent again after: no answer in time',
  ],
] as const) {
  test(`a message sent again and met by ${what} fails as ${code}, and both reasons are shown`, async t => {
    const { result } = await enrol(initialRequest(), (request, nth) => {
      if (nth === 0) throw new CmpTransportError('CMP_TIMEOUT', 'no answer in time');
      return second(request);
    });
    t.deepEqual(result, { result: 'failed', reason: { code, detail } });
  });
}

test('a certConf sent again and met by certConfirmed fails for what made us repeat it', async t => {
  const { result } = await enrol(initialRequest(), (request, nth) => {
    if (nth === 0) return answer(request, ip(granted(labPki().enrolled)));
    if (nth === 1) throw new CmpTransportError('CMP_ANSWER_TRUNCATED', 'the answer is empty');
    return answer(request, inUse('certConfirmed'));
  });
  t.deepEqual(result, {
    result: 'failed',
    reason: { code: 'CMP_ANSWER_TRUNCATED', detail: 'the answer is empty; sent again: rejection, certConfirmed' },
  });
});

test('a transaction that takes too long says how long, and whether the CA was there at the end', async t => {
  for (const [isAway, detail] of [
    [false, 'after 60 min'],
    [true, 'after 60 min, and it does not answer now'],
  ] as const) {
    const input = initialRequest({ limits: { overall: 3600_000, lostInARow: 1e6 } });
    const { settle, clock, actor } = startTransaction(input, (request, nth) => {
      if (nth === 0) return answer(request, ip(undecided(waiting())));
      if (isAway) throw new CmpTransportError('CMP_UNREACHABLE', 'away');
      return answer(request, pollRep(600));
    });
    for (let minutes = 0; minutes < 70 && actor.getSnapshot().status === 'active'; minutes++) {
      await settle();
      clock.advance(60_000);
    }
    t.deepEqual(actor.getSnapshot().output, { result: 'failed', reason: { code: 'CMP_LIMIT', detail } });
  }
});
