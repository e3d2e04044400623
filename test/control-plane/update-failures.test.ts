import test from 'ava';
import { CmpTransportError } from '../../src/cmp/transport.ts';
import { survivalOf } from '../../src/survival/survival.ts';
import { advanceToUpdate, untilTried, untilUpdated, type UpdatingRouter, updatingRouter } from '../support/updating-router.ts';

const fiveMinutes = 300_000;
const pollEvery = 24 * 3600;

const volatile = ({ bench }: UpdatingRouter) => bench.router.facts.volatile;
const counted = (router: UpdatingRouter) => volatile(router).cmpStatistics.get('s1')!;
const alarms = ({ alarmsOfUpdate }: UpdatingRouter) => alarmsOfUpdate();
const inSession = ['system-view', 'pki domain d1', 'pki cmp session s1'];

/** A router whose update the CA makes wait, a day between two polls. */
async function waitingRouter(key?: string, polls = 3): Promise<UpdatingRouter> {
  const router = await updatingRouter(key === undefined ? {} : { key });
  router.setPolling(polls, pollEvery);
  advanceToUpdate(router);
  await router.bench.until(() => counted(router).pollReqReceived === 1);
  return router;
}

async function nextPoint(router: UpdatingRouter): Promise<string> {
  router.clock.advance(fiveMinutes);
  return router.bench.settle();
}

test('a CA that decides after days is polled at its own pace, and nothing else is asked meanwhile', async t => {
  const router = await waitingRouter();
  const before = router.certificate().serialNumber;
  for (const polls of [2, 3]) {
    router.clock.advance(pollEvery * 1000);
    await router.bench.until(() => counted(router).pollReqReceived === polls);
  }
  router.clock.advance(pollEvery * 1000);
  await untilUpdated(router);
  t.not(router.certificate().serialNumber, before);
  t.deepEqual([counted(router).kurSent, counted(router).pollReqSent], [1, 4]);
  t.deepEqual(alarms(router), []);
});

test('an attempt that fails changes nothing that the certificate check looks at', async t => {
  let isAway = false;
  const router = await updatingRouter({
    meddle: ({ answer }) => (isAway ? Promise.reject(new CmpTransportError('CMP_UNREACHABLE', 'refused')) : answer()),
  });
  isAway = true;
  advanceToUpdate(router);
  await untilTried(router, 1);
  const looks = () => [...router.bench.steps].filter(([what]) => what.includes('certificate check')).map(([, count]) => count);
  const before = looks();
  for (const attempts of [2, 3]) {
    await nextPoint(router);
    await untilTried(router, attempts);
  }
  t.deepEqual(looks(), before);
});

for (const [limit, days, asked] of [
  ['the usual limit of seven days', 7, 2],
  ['a limit of twenty days', 20, 1],
] as const)
  test(`under ${limit} a CA that decides on the tenth day is asked for a certificate ${asked} times`, async t => {
    const router = await updatingRouter({ cmpLimits: { overall: days * pollEvery * 1000 } });
    router.setPolling(10, pollEvery);
    advanceToUpdate(router);
    await router.bench.until(() => counted(router).pollReqReceived === 1);
    for (let polls = 2; polls <= Math.min(days, 10); polls++) {
      router.clock.advance(pollEvery * 1000);
      await router.bench.until(() => counted(router).pollReqReceived === polls);
    }
    t.deepEqual(alarms(router), []);
    router.clock.advance(pollEvery * 1000);
    await nextPoint(router);
    await router.bench.until(() => counted(router).kurSent === asked);
    t.deepEqual(alarms(router), asked === 1 ? [] : ['hwIPSecPkiKeyUpdateInValid']);
  });

test('cmp poll-request stop leaves the old certificate and no alarm; the next five-minute point asks anew', async t => {
  const router = await waitingRouter();
  router.bench.type(...inSession, 'cmp poll-request stop');
  await router.bench.settle();
  t.is(volatile(router).cmpRequests.size, 0);
  t.deepEqual(alarms(router), []);
  router.setPolling(0, 1);
  await nextPoint(router);
  await untilUpdated(router);
  t.is(counted(router).kurSent, 2);
});

test('a URL that is changed while the CA makes it wait breaks the update off, and begins it anew at once', async t => {
  const router = await waitingRouter();
  router.setPolling(0, 1);
  router.bench.type(...inSession, 'cmp request server url http://192.0.2.2');
  t.regex(router.bench.type('commit').replaceAll('\r\n', ''), /RequestType=KUR, Reason=The configuration of the request was changed/);
  await untilUpdated(router);
  t.is(counted(router).kurSent, 2);
  t.deepEqual(alarms(router), []);
});

for (const [what, lines] of [
  ['automatic update is disabled', [...inSession, 'undo certificate auto-update enable']],
  ['its session is removed', ['system-view', 'pki domain d1', 'undo pki cmp session s1']],
  ['its domain is removed', ['system-view', 'undo pki domain d1']],
] as const)
  test(`an update that waits is over when ${what}, and with it its alarm`, async t => {
    const router = await waitingRouter('key-a regenerate');
    const before = router.certificate().serialNumber;
    router.bench.type(...lines, 'commit');
    await nextPoint(router);
    router.clock.advance(10 * pollEvery * 1000);
    await router.bench.settle();
    t.is(volatile(router).cmpRequests.size, 0);
    t.is(router.certificate().serialNumber, before);
    t.is(counted(router).kurSent, 1);
    t.deepEqual(alarms(router), []);
  });

test('a key pair that is imported over the name of the other breaks the update off', async t => {
  const router = await waitingRouter();
  const [keyB] = router.bench.board.keyPairs.filter(({ name }) => name === 'key-b');
  router.bench.happen({ type: 'keyPair.imported', keyPair: { ...keyB!, name: 'key-a' } });
  await router.bench.settle();
  t.deepEqual(alarms(router), ['hwIPSecPkiKeyUpdateInValid'], 'the certificate has no key any more');
  t.is(volatile(router).cmpRequests.size, 0);
});

test('a certificate that was deleted from memory stays out of it: the update brings its file alone', async t => {
  const router = await waitingRouter(undefined, 1);
  const before = router.certificate().serialNumber;
  router.bench.type('system-view', 'pki delete-certificate local filename s1_ir.cer');
  router.clock.advance(pollEvery * 1000);
  await untilUpdated(router);
  t.not(router.certificate().serialNumber, before);
  t.is(router.held(), undefined);
});

test('without the file of the certificate the update fails, until the file is back', async t => {
  const router = await updatingRouter();
  const bytes = router.cfCard.read('s1_ir.cer')!;
  router.bench.type('delete /unreserved /quiet s1_ir.cer');
  advanceWithoutFile(router, bytes);
  t.regex((await router.bench.settle()).replaceAll('\r\n', ''), /authentication file missing: s1_ir\.cer/);
  t.deepEqual(alarms(router), ['hwIPSecPkiKeyUpdateInValid']);
  t.is(counted(router).kurSent, 0);
  router.cfCard.write('s1_ir.cer', bytes);
  await nextPoint(router);
  await untilUpdated(router);
  t.deepEqual(alarms(router), []);
});

test('a certificate that the CA has revoked is not updated: the CA refuses, the alarm stands, and the old one stays', async t => {
  const router = await updatingRouter();
  const { serialNumber } = router.certificate();
  const issued = router.register.find(serialNumber.toLowerCase())!;
  router.register.put({ ...issued, status: 'revoked' });
  advanceToUpdate(router);
  t.regex((await untilTried(router)).replaceAll('\r\n', ''), /hwIPSecPkiCmpDownloadCertFail.*RequestType=KUR, Reason=The CA/);
  t.deepEqual(alarms(router), ['hwIPSecPkiKeyUpdateInValid']);
  t.is(router.certificate().serialNumber, serialNumber);
  await nextPoint(router);
  t.is(counted(router).kurSent, 2);
});

for (const [condition, over, reason] of [
  ['filled', 'cleared', 'The space of the CF card is insufficient'],
  ['failed', 'mended', 'The CF card cannot be written'],
] as const)
  test(`a card that has ${condition} costs the CA no certificate: two alarms, the old pair in use, and both go when it is ${over}`, async t => {
    const router = await updatingRouter({ key: 'key-a regenerate' });
    const [serial, board] = [router.certificate().serialNumber, router.bench.board];
    router.bench.happen({ type: `card.${condition}` });
    advanceToUpdate(router);
    t.true((await router.bench.settle()).replaceAll('\r\n', '').includes(`Reason=${reason}`));
    for (let point = 0; point < 20; point++) t.false((await nextPoint(router)).includes('hwIPSecPKI'), 'it is told once');
    t.deepEqual(new Set(alarms(router)), new Set(['hwIPSecPKIWriteToCFFail', 'hwIPSecPkiKeyUpdateInValid']));
    t.is(counted(router)?.kurSent, 0);
    t.is(router.certificate().serialNumber, serial);
    t.is(router.bench.board, board);
    router.bench.happen({ type: `card.${over}` });
    await nextPoint(router);
    await untilUpdated(router);
    t.deepEqual(alarms(router), []);
    t.not(router.certificate().serialNumber, serial);
  });

test('a card on which there is too little room for a certificate and its chain is as good as full', async t => {
  const router = await updatingRouter();
  router.bench.type('system-view', 'undo info-center enable', 'commit', 'return', 'save logfile'); // no log takes room meanwhile
  const left = router.cfCard.free() - 16 * 1024 + 1;
  router.cfCard.reserve('filler', left);
  advanceToUpdate(router);
  await router.bench.settle();
  t.is(counted(router)?.kurSent, 0);
  t.true(alarms(router).includes('hwIPSecPKIWriteToCFFail'));
  router.cfCard.reserve('filler', left - 1);
  await nextPoint(router);
  await untilUpdated(router);
  t.deepEqual(alarms(router), []);
});

test('a card that fills up while the CA makes the router wait costs one certificate, and the alarm of writing is over when it takes files', async t => {
  let isAway = false;
  const router = await updatingRouter({
    meddle: ({ answer }) => (isAway ? Promise.reject(new CmpTransportError('CMP_UNREACHABLE', 'refused')) : answer()),
  });
  router.setPolling(1, pollEvery);
  advanceToUpdate(router);
  await router.bench.until(() => counted(router).pollReqReceived === 1);
  router.bench.happen({ type: 'card.filled' });
  router.clock.advance(pollEvery * 1000);
  await untilUpdated(router);
  for (let point = 0; point < 20; point++) await nextPoint(router);
  t.deepEqual(new Set(alarms(router)), new Set(['hwIPSecPKIWriteToCFFail', 'hwIPSecPkiKeyUpdateInValid']));
  t.is(counted(router).kurSent, 1);
  isAway = true;
  router.bench.happen({ type: 'card.cleared' });
  t.regex((await nextPoint(router)).replaceAll('\r\n', ''), /hwIPSecPKIWriteToCFSuccess|hwIPSecPKIWriteToCFFail_clear/);
  await untilTried(router, 2);
  t.deepEqual(alarms(router), ['hwIPSecPkiKeyUpdateInValid']);
});

test('a card that is out for a week costs the CA no certificate', async t => {
  const router = await updatingRouter();
  router.bench.happen({ type: 'card.removed' });
  advanceToUpdate(router);
  for (let point = 0; point < 7 * 24 * 12; point++) router.clock.advance(fiveMinutes);
  await router.bench.settle();
  t.is(counted(router)?.kurSent, 0);
  t.is(router.sent.length, 2, 'the initial request and its confirmation');
});

test('while the card is out nothing is asked; when it is back the update is made', async t => {
  const router = await updatingRouter();
  router.bench.happen({ type: 'card.removed' });
  advanceToUpdate(router);
  await router.bench.settle();
  t.is(counted(router).kurSent, 0);
  t.deepEqual(alarms(router), ['hwIPSecPkiKeyUpdateInValid']);
  router.bench.happen({ type: 'card.inserted' });
  await nextPoint(router);
  await untilUpdated(router);
  t.deepEqual(alarms(router), []);
});

test('a commit of something else hurries nothing, and one of another URL does not wait', async t => {
  let isAway = false;
  const router = await updatingRouter({
    meddle: ({ answer }) => (isAway ? Promise.reject(new CmpTransportError('CMP_UNREACHABLE', 'refused')) : answer()),
  });
  isAway = true;
  advanceToUpdate(router);
  await untilTried(router);
  router.bench.type('system-view', 'sysname R1', 'commit');
  await router.bench.settle();
  t.is(counted(router).kurSent, 1);
  isAway = false;
  router.bench.type(...inSession.slice(1), 'cmp request server url http://192.0.2.2', 'commit');
  await untilUpdated(router);
  t.is(counted(router).kurSent, 2);
  t.deepEqual(alarms(router), []);
});

test('a clock that is set past the moment of the update has it made at the next five-minute point', async t => {
  const router = await updatingRouter();
  const { bench, clock } = router;
  clock.advance(1000);
  bench.happen({ type: 'clock.set', deviceTime: bench.router.facts.now + router.until(61) });
  await bench.settle();
  t.is(counted(router).kurSent, 0);
  const phase = (clock.now() - volatile(router).poweredOnAt) % fiveMinutes;
  clock.advance(fiveMinutes - phase);
  await bench.settle();
  t.is(counted(router).kurSent, 1);
});

test('a CA certificate that is in memory under another name is not replaced, and that is remarked on', async t => {
  const router = await updatingRouter();
  const { bench } = router;
  bench.type('system-view', 'pki delete-certificate ca filename s1_ca0.cer', 'return', 'rename s1_ca0.cer issuing.cer', 'y');
  bench.type('system-view', 'pki import-certificate ca filename issuing.cer', 'return');
  router.renewIssuing();
  const before = router.held('issuing.cer');
  advanceToUpdate(router);
  t.regex((await untilUpdated(router)).replaceAll('\r\n', ''), /s1_ca0\.cer holds a CA certificate that is not in memory: import it/);
  t.is(router.held('issuing.cer'), before);
  t.is(router.held('s1_ca0.cer'), undefined);
});

test('what a power cut takes of an update that waits is predicted', async t => {
  const router = await waitingRouter('key-a regenerate');
  const rows = survivalOf(router.bench.router.memory!).filter(({ fate }) => fate === 'lost');
  const why = (what: string) => rows.find(row => row.what === what)?.why;
  t.regex(why('CMP session s1')!, /key update request polls: .*the start asks again by itself/);
  t.regex(why('new key pair key-a')!, /held aside by CMP session s1/);
  router.setPolling(0, 1);
  router.bench.router.powerOff();
  router.bench.powerOn();
  t.is(volatile(router).cmpRequests.get('s1')?.kind, 'kur');
  await untilUpdated(router);
  t.pass();
});

/** As `advanceToUpdate`, for a file that cannot be read: it is put back to look, and taken away. */
function advanceWithoutFile(router: UpdatingRouter, bytes: Uint8Array): void {
  router.cfCard.write('s1_ir.cer', bytes);
  const left = router.until(60);
  router.cfCard.remove('s1_ir.cer');
  router.clock.advance(left + fiveMinutes);
}
