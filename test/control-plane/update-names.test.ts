import { X509Certificate } from 'node:crypto';
import test from 'ava';
import { CmpTransportError } from '../../src/cmp/transport.ts';
import { isKeyOf } from '../../src/pki/key-pair.ts';
import { enrol, issuingName } from '../support/enrolling-router.ts';
import { advanceToUpdate, untilUpdated, type UpdatingRouter, updatingRouter } from '../support/updating-router.ts';

const updating = (file: string) => [`cmp request authentication-cert ${file}`, 'certificate auto-update enable'];
const settings = ['cmp request entity e2', 'cmp request rsa local-key-pair key-b regenerate', `cmp request ca-name "${issuingName}"`];

/** Beside session s1 there is S1, of another domain, with a certificate of the same day. */
async function twoSessions(world: Parameters<typeof updatingRouter>[0] = {}): Promise<UpdatingRouter> {
  const router = await updatingRouter({ key: 'key-a regenerate', ...world });
  const { bench } = router;
  bench.type('system-view', 'pki entity e2', 'common-name router2', 'pki domain d2', 'pki cmp session S1', ...settings);
  bench.type('cmp request server url http://192.0.2.1:8080', 'cmp request authentication-cert default_local.cer', 'commit', 'quit');
  await enrol(router);
  bench.type('pki import-certificate local filename S1_ir.cer', 'pki import-certificate ca filename S1_ca0.cer');
  bench.type('pki domain d2', 'pki cmp session S1', ...updating('S1_ir.cer'), 'certificate update expire-time 60', 'commit', 'return');
  return router;
}

const sent = ({ bench }: UpdatingRouter) => ['s1', 'S1'].map(name => bench.router.facts.volatile.cmpStatistics.get(name)?.kurSent);

async function untilBothUpdated(router: UpdatingRouter): Promise<void> {
  for (const name of ['s1', 'S1'])
    await router.bench.until(() => {
      const { cmpRequests, cmpStatistics } = router.bench.router.facts.volatile;
      return cmpRequests.size === 0 && cmpStatistics.get(name)?.kurReceived === 1;
    });
}

test('two sessions that are due at the same point, and whose names differ in case, are updated side by side, each with its own', async t => {
  const router = await twoSessions();
  const { bench } = router;
  const files = ['s1_ir.cer', 'S1_ir.cer'];
  const before = files.map(file => router.certificate(file));
  advanceToUpdate(router);
  t.is(bench.router.facts.volatile.cmpRequests.size, 2, 'begun at one point');
  await untilBothUpdated(router);
  for (const [nth, file] of files.entries()) {
    const now = router.certificate(file);
    t.not(now.serialNumber, before[nth]!.serialNumber);
    t.is(now.subject, before[nth]!.subject);
    t.deepEqual(router.held(file), Uint8Array.from(now.raw), `memory holds ${file}`);
    const pair = bench.board.keyPairs.find(({ name }) => name === ['key-a', 'key-b'][nth]);
    t.true(isKeyOf(pair!, new Uint8Array(now.publicKey.export({ type: 'spki', format: 'der' }))));
  }
  t.is(bench.board.replacedKeyPair, undefined);
  t.deepEqual(router.alarmsOfUpdate(), []);
});

test('of two sessions that are due at the same point each has an alarm of its own', async t => {
  let isAway = false;
  const router = await twoSessions({
    meddle: ({ answer }) => (isAway ? Promise.reject(new CmpTransportError('CMP_UNREACHABLE', 'refused')) : answer()),
  });
  const { bench } = router;
  isAway = true;
  advanceToUpdate(router);
  await bench.until(() => bench.router.facts.volatile.cmpRequests.size === 0 && sent(router).every(count => count === 1));
  const subjects = () =>
    bench.router.facts.volatile.alarms.filter(({ name }) => name === 'hwIPSecPkiKeyUpdateInValid').map(({ subject }) => subject);
  t.deepEqual(subjects().toSorted(), ['S1', 's1']);
  isAway = false;
  bench.type('system-view', 'pki domain d1', 'pki cmp session s1', 'undo certificate auto-update enable', 'commit', 'return');
  t.deepEqual(subjects(), ['S1']);
  router.clock.advance(5 * 60_000);
  await bench.until(() => bench.router.facts.volatile.cmpStatistics.get('S1')?.kurReceived === 1);
  await bench.until(() => subjects().length === 0);
  t.deepEqual(subjects(), []);
});

test('what is in memory from the file of another session stays, though its name differs in case alone', async t => {
  const router = await twoSessions();
  const { bench } = router;
  bench.type('system-view', 'pki delete-certificate local filename S1_ir.cer', 'pki domain d1', 'pki cmp session s1');
  bench.type('undo certificate auto-update enable', 'commit', 'return');
  const before = router.held();
  advanceToUpdate(router);
  await bench.until(() => bench.router.facts.volatile.cmpStatistics.get('S1')?.kurReceived === 1);
  await bench.settle();
  t.is(router.held(), before);
  t.is(router.held('S1_ir.cer'), undefined);
});

test('a certificate that the session names in other letters than the card is updated under the name that the card has', async t => {
  const router = await updatingRouter({ key: 'key-a regenerate' });
  const { bench } = router;
  bench.type('system-view', 'pki domain d1', 'pki cmp session s1', 'cmp request authentication-cert S1_IR.CER', 'commit', 'return');
  const before = router.certificate().serialNumber;
  advanceToUpdate(router);
  await untilUpdated(router);
  t.not(router.certificate().serialNumber, before);
  t.is(router.cfCard.stat('S1_IR.CER'), undefined);
  bench.router.powerOff();
  bench.powerOn();
  t.is(new X509Certificate(router.held()!).serialNumber, router.certificate().serialNumber, 'and a start loads that');
});
