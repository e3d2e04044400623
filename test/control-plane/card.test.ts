import test from 'ava';
import type { CardEvent } from '../../src/control-plane/events.ts';
import { pkiFile } from '../pki/fixtures.ts';
import { loggedIn, type TestBench } from '../support/booted-router.ts';
import { enrol, enrollingRouter, enrolmentFiles } from '../support/enrolling-router.ts';

const saved = (bench: TestBench): string => bench.type('save', 'y', '');
const out = { type: 'card.removed' } as const;

const faults: readonly (readonly [CardEvent['type'], CardEvent['type'], RegExp])[] = [
  ['card.removed', 'card.inserted', /Error: Failed to write the file cfcard:\/vrpcfg\.zip\./],
  ['card.failed', 'card.mended', /Error: Failed to write the file cfcard:\/vrpcfg\.zip\./],
  ['card.filled', 'card.cleared', /Error: .*space/],
];
for (const [fault, remedy, refusal] of faults) {
  test(`a save after ${fault} is refused, leaves the card as it was, and goes well after ${remedy}`, t => {
    const bench = loggedIn().happen({ type: fault });
    t.regex(saved(bench), refusal);
    t.is(bench.cfCard.stat('vrpcfg.zip'), undefined);
    bench.happen({ type: remedy });
    t.regex(saved(bench), /Info: Save the configuration successfully\./);
  });
}

test('a router whose card is out says so to whoever wants a file, and goes on', t => {
  const bench = loggedIn({ files: { 'a.txt': 'text' } }).happen(out);
  for (const line of ['dir', 'more a.txt', 'copy a.txt b.txt', 'delete a.txt', 'display saved-configuration'])
    t.regex(bench.type(line, 'y'), /Error|<HUAWEI>/, line);
  t.is(bench.press('\r'), '\r\n<HUAWEI>');
  bench.happen({ type: 'card.inserted' });
  t.regex(bench.type('more a.txt'), /text/);
});

test('certificates in memory outlast their card, and are not loaded by a start without it', t => {
  const bench = loggedIn({ files: { 'birth.cer': pkiFile('router.cer') } });
  bench.type('system-view', 'pki import-certificate local filename birth.cer', 'return');
  bench.happen(out);
  t.is(bench.router.facts.volatile.certificates.length, 1);
  bench.router.powerOff();
  bench.powerOn();
  t.is(bench.router.facts.volatile.certificates.length, 0);
  bench.happen({ type: 'card.inserted' });
  bench.router.powerOff();
  bench.powerOn();
  t.is(bench.router.facts.volatile.certificates.length, 1);
});

test('a file being written when the card goes is lost, though the card be back before it is finished', t => {
  const bench = loggedIn();
  const { cfCard } = bench.router.facts.nonVolatile;
  const draft = cfCard.draft('long.txt');
  draft.add(Buffer.from('first'));
  bench.happen(out, { type: 'card.inserted' });
  t.throws(() => draft.finish(), { message: /CARD_WRITE_FAILED/ });
  t.is(cfCard.stat('long.txt'), undefined);
});

test('the card is where it was after a power cut', t => {
  const bench = loggedIn().happen(out);
  bench.router.powerOff();
  bench.powerOn();
  t.is(bench.chart['CF card'], 'out');
});

for (const [fault, reason] of [
  ['card.removed', 'The CF card cannot be written'],
  ['card.failed', 'The CF card cannot be written'],
  ['card.filled', 'The space of the CF card is insufficient'],
] as const) {
  test(`what the CA sends after ${fault} is lost with a trap, no half of it on the card, and the router goes on`, async t => {
    const router = enrollingRouter();
    const { bench } = router;
    const left = enrolmentFiles(bench);
    const request = enrol(router);
    bench.happen({ type: fault });
    t.regex(await request, new RegExp(`hwIPSecPKIWriteToCFFail[^]*Reason=${reason}`));
    t.deepEqual(enrolmentFiles(bench), left);
    t.is(bench.router.facts.volatile.cmpRequests.size, 0);
  });
}
