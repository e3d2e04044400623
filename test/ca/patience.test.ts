import test from 'ava';
import { createHash } from 'node:crypto';
import { usualPolicy } from '../../src/ca/policy.ts';
import { explicit, integer, octetString, sequence } from '../../src/ca/wire/values.ts';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import { type Answer, askedCa, certRequest, following, pollReqBody, requestBody, signed, templateParts } from './asking.ts';

const day = 86_400_000;
const minute = 60_000;
const request = requestBody(certRequest(templateParts()));
const certConf = ({ certificate }: Answer) =>
  explicit(24, sequence(sequence(octetString(createHash('sha256').update(certificate!).digest()), integer(0)))); // the answer has brought one

class FastClock extends VirtualClock {
  get scale(): number {
    return 100_000;
  }
}

test('a confirmation has ten minutes, by the clock of whoever sends it: where time is faster they are as long', async t => {
  for (const [clock, wait, kind] of [
    [new VirtualClock(), 10 * minute - 1, 'pkiconf'],
    [new VirtualClock(), 10 * minute, 'error'],
    [new FastClock(), 2 * day, 'pkiconf'],
  ] as const) {
    const ca = askedCa({ clock });
    const ip = await ca.send(signed(request, ca.device));
    clock.advance(wait);
    t.is((await ca.send(signed(certConf(ip), ca.device, following(ip)))).kind, kind);
  }
});

test('a request may be on its way for a day of the host, also where a day is over in a second', async t => {
  for (const [clock, kind] of [
    [new VirtualClock(), 'error'],
    [new FastClock(), 'ip'],
  ] as const) {
    const ca = askedCa({ clock });
    const sent = signed(request, ca.device, { messageTime: clock.now() });
    clock.advance(2 * day);
    t.is((await ca.send(sent)).kind, kind);
  }
});

test('whoever was told by a rule to come back in three days is known when they come', async t => {
  let isDecided = false;
  const decide = () => (isDecided ? ({ do: 'issue' } as const) : ({ do: 'wait', checkAfter: 3 * 24 * 3600 } as const));
  const ca = askedCa({ policy: { ...usualPolicy, decide } });
  const ip = await ca.send(signed(request, ca.device));
  const pollRep = await ca.send(signed(pollReqBody(), ca.device, following(ip)));
  t.is(pollRep.body.pollRep?.[0]?.checkAfter, 3 * 24 * 3600);
  ca.clock.advance(3 * day + 12 * 60 * minute);
  isDecided = true;
  t.is((await ca.send(signed(pollReqBody(), ca.device, following(pollRep)))).kind, 'ip');
});
