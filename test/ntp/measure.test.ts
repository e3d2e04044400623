import test from 'ava';
import { authenticated, type NtpKey } from '../../src/ntp/authentication.ts';
import { measure } from '../../src/ntp/measure.ts';
import { decodePacket, encodePacket, modes, type NtpPacket } from '../../src/ntp/packet.ts';
import { answerTo } from '../../src/ntp/server.ts';
import { difference, hexOf, momentOf, timestamp } from '../../src/ntp/timestamp.ts';

const t1 = Date.UTC(2026, 10, 24, 8, 0, 0);
const question: NtpPacket = {
  leap: 0,
  version: 3,
  mode: modes.client,
  stratum: 0,
  poll: 6,
  precision: -18,
  rootDelay: 0,
  rootDispersion: 0,
  referenceId: '',
  reference: 0n,
  origin: 0n,
  receive: 0n,
  transmit: timestamp(t1),
};
const serverClock = (now: number, stratum = 2) => ({ now: () => now, stratum, referenceId: '10.9.9.9' });
const key: NtpKey = { id: 37, algorithm: 'hmac-sha256', secret: 'Unused-2026' };

test('a timestamp counts seconds since 1900, and the display writes it as two words', t => {
  t.is(hexOf(timestamp(Date.UTC(2020, 2, 24, 9, 49, 15))), 'E224561B.00000000');
  t.is(difference(timestamp(t1 + 1500), timestamp(t1)), 1500);
});

test('the era after 2036 is told by what the time is', t => {
  const late = Date.UTC(2037, 0, 1);
  t.is(momentOf(timestamp(late), late - 86_400_000), late);
});

test('a packet is read as it was written', t => {
  const packet = { ...question, leap: 1, stratum: 3, rootDelay: 250, rootDispersion: 125, referenceId: '10.1.7.1' };
  t.deepEqual(decodePacket(encodePacket(packet)), packet);
  t.is(decodePacket(encodePacket({ ...packet, stratum: 1, referenceId: 'GPS' }))?.referenceId, 'GPS');
  t.is(decodePacket(new Uint8Array(47)), undefined);
});

test('offset and delay come out of the four times', t => {
  const answer = answerTo(encodePacket(question), serverClock(t1 + 60_050))!;
  const measured = measure(answer, { transmit: question.transmit, key: undefined }, t1 + 100);
  if ('fault' in measured) return t.fail(measured.fault);
  t.is(Math.round(measured.offset), 60_000);
  t.is(Math.round(measured.delay), 100);
});

test('what is no answer to this question is not believed', t => {
  const answer = answerTo(encodePacket(question), serverClock(t1))!;
  const judged = (bytes: Uint8Array) => measure(bytes, { transmit: question.transmit, key: undefined }, t1);
  t.deepEqual(judged(answer.subarray(0, 40)), { fault: 'invalid' });
  t.deepEqual(measure(answer, { transmit: question.transmit + 1n, key: undefined }, t1), { fault: 'invalid' });
  t.deepEqual(judged(encodePacket({ ...question, origin: question.transmit })), { fault: 'invalid' });
  t.deepEqual(judged(answerTo(encodePacket(question), serverClock(t1, 16))!), { fault: 'unsynchronized' });
  t.deepEqual(judged(encodePacket({ ...question, mode: 4, leap: 3, stratum: 2, origin: question.transmit })), { fault: 'unsynchronized' });
});

test('a server that has another key, or none, is not believed, and answers no question of another', t => {
  const signed = authenticated(encodePacket(question), key);
  t.is(answerTo(signed, serverClock(t1), { ...key, secret: 'another' }), undefined);
  const asked = { transmit: question.transmit, key };
  t.deepEqual(measure(answerTo(encodePacket(question), serverClock(t1))!, asked, t1), { fault: 'authentication' });
  t.false('fault' in measure(answerTo(signed, serverClock(t1), key)!, asked, t1));
});
