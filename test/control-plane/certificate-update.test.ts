import test from 'ava';
import { untilUpdated, updatingRouter } from '../support/updating-router.ts';

const minutes = (count: number) => count * 60_000;

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
});
