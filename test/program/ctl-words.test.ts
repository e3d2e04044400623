import test from 'ava';
import { describeEvent } from '../../src/program/ctl-words.ts';

test('a message to the lab CA has one time among the events', t => {
  const message = {
    event: 'message',
    peer: '127.0.0.1:1',
    sender: 'CN=r1',
    kind: 'ir',
    transactionID: 'ab',
    answer: 'ip',
    result: 'accepted',
  };
  t.deepEqual(describeEvent({ ...message, at: '2026-01-01T00:10:52.000Z' }), [
    '2026-01-01 00:10:52  127.0.0.1:1  CN=r1  ir ab: ip, accepted',
  ]);
});

test('an exchange of a CMP session is told with what came of it', t => {
  const exchange = { event: 'cmp', session: 'session-a', sent: 'ir', received: null, status: null, verdict: 'Nobody answers.' };
  t.deepEqual(describeEvent({ ...exchange, at: '2026-01-01T00:10:52.000Z' }), [
    '2026-01-01 00:10:52  CMP session-a: ir sent, no message received: Nobody answers.',
  ]);
});
