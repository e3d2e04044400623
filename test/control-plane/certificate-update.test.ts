import test from 'ava';
import { type KeyPair, isKeyOf } from '../../src/pki/key-pair.ts';
import { CmpTransportError } from '../../src/cmp/transport.ts';
import { advanceToUpdate, day, untilTried, untilUpdated, type UpdatingRouter, updatingRouter } from '../support/updating-router.ts';

const minutes = (count: number) => count * 60_000;
const keyNamed = ({ bench }: UpdatingRouter, name: string): KeyPair =>
  bench.router.facts.nonVolatile.board.keyPairs.find(pair => pair.name === name)!;
const alarms = ({ alarmsOfUpdate }: UpdatingRouter) => alarmsOfUpdate();
const failing = ['hwIPSecPkiKeyUpdateInValid'];
const unreachable = () => Promise.reject(new CmpTransportError('CMP_UNREACHABLE', 'connection refused'));
test('a certificate is updated at the first five-minute point at which the set share of its validity has passed', async t => {
  const router = await updatingRouter();
  const { bench, clock } = router;
  const before = router.certificate();
  clock.advance(router.until(60) - 1);
  await bench.settle();
  t.is(router.sent.length, 2, 'the initial request and its confirmation');
  const sinceStart = clock.now() - bench.router.facts.volatile.poweredOnAt;
  clock.advance(minutes(5) - (sinceStart % minutes(5)) - 1);
  await bench.settle();
  t.is(router.sent.length, 2);
  clock.advance(1);
  t.regex(await untilUpdated(router), /hwIPSecPkiCmpDownloadCertSuc[^]*RequestType=KUR/);
  const after = router.certificate();
  t.not(after.serialNumber, before.serialNumber);
  t.is(after.subject, before.subject);
  t.deepEqual(after.publicKey, before.publicKey);
  t.deepEqual(router.held(), Uint8Array.from(after.raw), 'memory holds what the card holds');
  t.deepEqual(alarms(router), []);
});

test('with regenerate the certificate is for a new key pair, which has the name of the old one', async t => {
  const router = await updatingRouter({ key: 'key-a regenerate 3072' });
  const before = keyNamed(router, 'key-a');
  const certified = router.certificate();
  advanceToUpdate(router);
  await untilUpdated(router);
  const after = keyNamed(router, 'key-a');
  t.not(after, before);
  t.is(after.bits, 3072);
  t.true(isKeyOf(after, new Uint8Array(router.certificate().publicKey.export({ type: 'spki', format: 'der' }))));
  t.not(router.certificate().serialNumber, certified.serialNumber);
  t.is(router.bench.board.replacedKeyPair, undefined);
  t.is(router.bench.board.keyPairs.length, 3, 'the old one is gone');
});

test('while a new key pair is held aside the old one is stored and in use', async t => {
  const router = await updatingRouter({ key: 'key-a regenerate' });
  const { bench } = router;
  router.setPolling(3, 3600);
  const before = keyNamed(router, 'key-a');
  advanceToUpdate(router);
  await bench.until(() => bench.router.facts.volatile.cmpStatistics.get('s1')?.pollReqReceived === 1);
  t.is(keyNamed(router, 'key-a'), before);
  const aside = bench.router.facts.volatile.cmpRequests.get('s1')?.keyAside;
  t.is(aside?.name, 'key-a');
  t.notDeepEqual(aside?.publicKey, before.publicKey);
  t.false(JSON.stringify(bench.board).includes(Buffer.from(aside!.publicKey).toString('base64')));
  bench.router.powerOff();
  bench.powerOn();
  t.is(keyNamed(router, 'key-a'), before);
});

test('a CA that is away is asked again at each five-minute point, one alarm stands for all of it, and it goes when the update succeeds', async t => {
  let isAway = false;
  const router = await updatingRouter({ meddle: ({ answer }) => (isAway ? unreachable() : answer()) });
  const { bench, clock } = router;
  isAway = true;
  advanceToUpdate(router);
  t.regex(
    await untilTried(router),
    /hwIPSecPkiKeyUpdateInValid[^]*hwIPSecPkiCmpDownloadCertFail|hwIPSecPkiCmpDownloadCertFail[^]*hwIPSecPkiKeyUpdateInValid/,
  );
  t.deepEqual(alarms(router), failing);
  for (const attempt of [2, 3, 4]) {
    clock.advance(minutes(5) - 1);
    await bench.settle();
    t.is(bench.router.facts.volatile.cmpStatistics.get('s1')?.kurSent, attempt - 1);
    clock.advance(1);
    const said = await untilTried(router, attempt);
    t.regex(said, /hwIPSecPkiCmpDownloadCertFail/);
    t.notRegex(said, /hwIPSecPkiKeyUpdateInValid/);
  }
  isAway = false;
  clock.advance(minutes(5));
  t.regex(await untilUpdated(router), /hwIPSecPkiKeyUpdateValid|hwIPSecPkiKeyUpdateInValid_clear/);
  t.deepEqual(alarms(router), []);
  t.deepEqual(bench.router.facts.volatile.keyUpdates.size, 0);
});

test('a certificate that has expired is not updated any more, and the alarm stays', async t => {
  let isAway = false;
  const router = await updatingRouter({ meddle: ({ answer }) => (isAway ? unreachable() : answer()) });
  const { bench, clock } = router;
  isAway = true;
  clock.advance(router.until(100) - minutes(12));
  await bench.settle();
  const sent = () => bench.router.facts.volatile.cmpStatistics.get('s1')?.kurSent;
  for (let point = 0; point < 3; point++) {
    clock.advance(minutes(5));
    await bench.settle();
  }
  const before = sent();
  t.true(before! >= 2);
  isAway = false;
  clock.advance(minutes(5));
  await bench.settle();
  clock.advance(day);
  await bench.settle();
  t.is(sent(), before);
  t.deepEqual(
    alarms(router).filter(name => failing.includes(name)),
    failing,
  );
});

test('a point that has come is not passed over by what happens before its update begins', async t => {
  let isAway = false;
  const router = await updatingRouter({ meddle: ({ answer }) => (isAway ? unreachable() : answer()) });
  const { bench, clock } = router;
  isAway = true;
  advanceToUpdate(router);
  await untilTried(router);
  isAway = false;
  clock.advance(minutes(5) - 1);
  const now = clock.now.bind(clock);
  clock.now = () => now() + 2; // a host that is busy comes late
  bench.type('mkdir other');
  clock.now = now;
  clock.advance(minutes(1));
  await untilUpdated(router);
  t.is(router.updates, 1);
});

test('the key pair of an attempt that reached nobody serves the next one; that of one that was refused is discarded', async t => {
  const faults: (() => Promise<never>)[] = [];
  const router = await updatingRouter({ key: 'key-a regenerate', meddle: ({ answer }) => faults.shift()?.() ?? answer() });
  const { bench, clock } = router;
  const aside = () => bench.router.facts.volatile.keyUpdates.get('s1')?.keyAside;
  faults.push(unreachable, unreachable, unreachable, unreachable);
  advanceToUpdate(router);
  await untilTried(router);
  const first = aside();
  t.truthy(first);
  clock.advance(minutes(5));
  await untilTried(router, 2);
  t.is(aside(), first);
  faults.push(() => Promise.reject(new CmpTransportError('CMP_HTTP_STATUS', '503')));
  clock.advance(minutes(5));
  await untilTried(router, 3);
  t.is(aside(), undefined);
  clock.advance(minutes(5));
  await untilUpdated(router);
  t.notDeepEqual(keyNamed(router, 'key-a').publicKey, first?.publicKey);
});
