import test from 'ava';
import { describeEvent } from '../../src/program/ctl-words.ts';

test('a message to the lab CA is told with its time among the events, too', t => {
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
    '2026-01-01 00:10:52  2026-01-01 00:10:52  127.0.0.1:1  CN=r1  ir ab: ip, accepted',
  ]);
});
