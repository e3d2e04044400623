import test from 'ava';
import { survivalOf } from '../../../src/survival/survival.ts';
import { loggedIn, type TestBench } from '../../support/booted-router.ts';

const raised = (session: string) =>
  ({
    type: 'alarm.raised',
    alarm: 'hwIPSecPKIWriteToCFFail',
    subject: session,
    params: { of: 'SessionName', object: session, reason: { words: 'card-out-of-space' } },
  }) as const;
const cleared = (session: string) => ({ type: 'alarm.cleared', alarm: 'hwIPSecPKIWriteToCFFail', subject: session }) as const;

/** What a display shows, without its prompt. */
const shown = (bench: TestBench, line: string): readonly string[] => bench.type(line).split('\r\n').slice(1, -1);

const rule = '-'.repeat(80);
const head = [
  '1:Critical  2:Major  3:Minor  4:Warning',
  rule,
  'Sequence   AlarmId    Level Date Time  Description                              ',
  rule,
];

test('display alarm active shows the newest first, its text broken hard behind 41 characters, its time below its date', t => {
  const bench = loggedIn().happen(raised('s1'));
  bench.clock.advance(61_000);
  bench.happen(raised('s2'));
  t.deepEqual(shown(bench, 'display alarm active'), [
    ...head,
    '2          0xF10098   2     2026-11-24 Failed to write the certificate files to ',
    '                             08:01:01  the CF card. (SessionName=s2, Reason=The ',
    '                                       space of the CF card is insufficient)    ',
    '1          0xF10098   2     2026-11-24 Failed to write the certificate files to ',
    '                             08:00:00  the CF card. (SessionName=s1, Reason=The ',
    '                                       space of the CF card is insufficient)    ',
    rule,
  ]);
});

test('display alarm history shows what is over with what was said then', t => {
  const bench = loggedIn().happen(raised('s1'));
  bench.clock.advance(5_000);
  bench.happen(cleared('s1'));
  t.deepEqual(shown(bench, 'display alarm active'), [...head, rule]);
  t.deepEqual(shown(bench, 'display alarm history'), [
    ...head,
    '1          0xF10098   2     2026-11-24 The certificate files were written to the',
    '                             08:00:00   CF card. (SessionName=s1)'.padEnd(80),
    rule,
  ]);
});

test('verbose names type, level and times, and of what is over both sentences', t => {
  const bench = loggedIn().happen(raised('s1'));
  const lines = (line: string) => shown(bench, line).map(text => text.trimEnd());
  const text = 'Failed to write the certificate files to the CF card. (SessionName=s1, Reason=The space of the CF card is insufficient)';
  const unfolded = (of: readonly string[]) => of.join('').replaceAll(/ +/g, ' ');
  t.true(unfolded(lines('display alarm active verbose')).includes('AlarmType : security Severity : Major State : active'));
  t.true(
    unfolded(lines('display alarm active verbose')).includes(
      `RootKindFlag: IndependentStartTime : 2026-11-24 08:00:00Description : ${text}`,
    ),
  );
  bench.clock.advance(5_000);
  bench.happen(cleared('s1'));
  const history = unfolded(lines('display alarm history verbose'));
  t.true(
    history.includes(
      `Description : ${text}ClearTime : 2026-11-24 08:00:05ClearType : service_resumeClearReason : The certificate files were`,
    ),
  );
  t.false(history.includes('RootKindFlag'));
});

test('an alarm that an operator clears goes into the history, and is not told again while its fault goes on', t => {
  const bench = loggedIn().happen(raised('s1'), raised('s2'));
  bench.type('system-view', 'alarm');
  t.regex(bench.type('clear alarm active sequence-number 9'), /Error: The alarm does not exist\./);
  t.regex(bench.type('clear alarm active sequence-number 1'), /manual_clear/);
  t.deepEqual(
    bench.router.facts.volatile.alarms.map(({ subject }) => subject),
    ['s2'],
  );
  bench.type('clear alarm active all');
  t.is(bench.router.facts.volatile.alarms.length, 0);
  t.is(bench.router.facts.volatile.alarmHistory.length, 2);
  bench.type('clear alarm history sequence-number 1');
  t.is(bench.router.facts.volatile.alarmHistory.length, 1);
  bench.type('clear alarm history all');
  t.is(bench.router.facts.volatile.alarmHistory.length, 0);
});

test('statistics count what there was since the start, by name in any case', t => {
  const bench = loggedIn().happen(raised('s1'), cleared('s1'), raised('s1'), raised('s2'));
  const block = ['-'.repeat(76), 'AlarmName : hwIPSecPKIWriteToCFFail', 'Active    : 2', 'All       : 3', '-'.repeat(76)];
  t.deepEqual(shown(bench, 'display alarm statistics'), block);
  t.deepEqual(shown(bench, 'display alarm statistics name hwipsecpkiwritetocffail'), block);
  t.regex(bench.type('display alarm statistics name nothing'), /Error: The alarm does not exist\./);
});

test('a power cut takes the lists, and the table of what survives says so', t => {
  const bench = loggedIn().happen(raised('s1'), cleared('s1'), raised('s2'));
  const { memory } = bench.router;
  const rows = memory ? survivalOf(memory) : [];
  t.deepEqual(
    rows.filter(({ what }) => /alarm|buffer/.test(what)).map(({ what, fate }) => [what, fate]),
    [
      ['alarm history', 'lost'],
      ['log buffer', 'lost'],
      ['trap buffer', 'lost'],
      ['active alarms', 'changed'],
    ],
  );
});
