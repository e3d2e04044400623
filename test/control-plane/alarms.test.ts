import test from 'ava';
import { loggedIn } from '../support/booted-router.ts';

const failed = (subject: string) =>
  ({
    type: 'alarm.raised',
    alarm: 'hwIPSecPKIWriteToCFFail',
    subject,
    params: { of: 'SessionName', object: subject, reason: { words: 'card-out-of-space' } },
  }) as const;
const mended = (subject: string) => ({ type: 'alarm.cleared', alarm: 'hwIPSecPKIWriteToCFFail', subject }) as const;

test('an alarm that is up comes no second time, and one of another subject does', t => {
  const bench = loggedIn().happen(failed('s1'), failed('s1'), failed('s2'));
  const { alarms, alarmCount } = bench.router.facts.volatile;
  t.deepEqual(
    alarms.map(({ sequence, subject }) => [sequence, subject]),
    [
      [1, 's1'],
      [2, 's2'],
    ],
  );
  t.is(alarmCount, 2);
});

test('an alarm that is cleared goes from the list into the history, and clearing it again says nothing', t => {
  const bench = loggedIn().happen(failed('s1'));
  bench.clock.advance(5_000);
  bench.happen(mended('s1'), mended('s1'));
  const { alarms, alarmHistory, alarmCount } = bench.router.facts.volatile;
  t.deepEqual([alarms.length, alarmCount], [0, 2]);
  t.deepEqual(
    alarmHistory.map(({ subject, since, clearedAt }) => [subject, clearedAt - since]),
    [['s1', 5_000]],
  );
});

test('the history holds 1024 alarms, the newest', t => {
  const bench = loggedIn();
  for (let at = 0; at < 1_030; at++) bench.happen(failed(`s${at}`), mended(`s${at}`));
  const { alarmHistory } = bench.router.facts.volatile;
  t.deepEqual([alarmHistory.length, alarmHistory[0]?.subject, alarmHistory.at(-1)?.subject], [1024, 's6', 's1029']);
});

test('an alarm of PKI comes to the console with its level, its identity and the words of its reason', t => {
  const bench = loggedIn();
  bench.read();
  bench.happen(failed('s1'));
  const [alarm, log] = bench.read().split('\r\n\r\n');
  t.regex(
    (alarm ?? '').replaceAll('\r\n', ''),
    /^#1\/active\/hwIPSecPKIWriteToCFFail\/Major\/.*Reason=The space of the CF card is insufficient\)$/,
  );
  t.regex(log ?? '', /%%01PKI\/2\/hwIPSecPKIWriteToCFFail_active\(l\):/);
});
