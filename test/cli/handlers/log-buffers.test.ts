import test from 'ava';
import { loggedIn, type TestBench } from '../../support/booted-router.ts';

const alarm = (session: string) =>
  ({
    type: 'alarm.raised',
    alarm: 'hwIPSecPKIWriteToCFFail',
    subject: session,
    params: { of: 'SessionName', object: session, reason: { words: 'card-not-written' } },
  }) as const;
const remark = (text: string) => ({ type: 'cmp.remarked', session: 's1', text }) as const;
const shown = (bench: TestBench, line: string): readonly string[] => bench.type(`${line} | no-more`).split('\r\n').slice(1, -1);

/** Lines of the screen, put together again. */
const entries = (bench: TestBench, line: string): readonly string[] =>
  shown(bench, line)
    .slice(7)
    .join('')
    .split(/(?=Nov 24 2026)/)
    .filter(text => text !== '');

test('the log buffer has its head and its logs, the newest first', t => {
  const bench = loggedIn().happen(remark('first'));
  bench.clock.advance(1_000);
  bench.happen(remark('second'));
  const [...head] = shown(bench, 'display logbuffer').slice(0, 8);
  t.deepEqual(head, [
    'Logging buffer configuration and contents : enabled',
    'Allowed max buffer size : 10240',
    'Actual buffer size : 512',
    'Channel number : 4, Channel name : logbuffer',
    'Dropped messages : 0',
    'Overwritten messages : 0',
    'Current messages : 2',
    '',
  ]);
  t.deepEqual(
    entries(bench, 'display logbuffer').map(text => /Remark=(\w+)/.exec(text)?.[1]),
    ['second', 'first'],
  );
});

test('an alarm stands in the log buffer as a log, and in the trap buffer as the notification it is, without a mark', t => {
  const bench = loggedIn().happen(alarm('s1'));
  t.regex(
    entries(bench, 'display logbuffer')[0] ?? '',
    /%%01PKI\/2\/hwIPSecPKIWriteToCFFail_active\(l\):CID=0x80f10411-alarmID=0x00F10098;Failed/,
  );
  const [trap] = entries(bench, 'display trapbuffer');
  t.regex(
    trap ?? '',
    /^Nov 24 2026 08:00:00 HUAWEI %%01PKI\/2\/hwIPSecPKIWriteToCFFail:CID=0x80f10411-OID=1\.3\.6\.1\.4\.1\.2011\.5\.25\.224\.2\.1\.26;Failed/,
  );
  bench.happen({ ...alarm('s1'), type: 'alarm.cleared' });
  t.regex(
    entries(bench, 'display trapbuffer')[0] ?? '',
    /hwIPSecPKIWriteToCFSuccess:CID=0x80f10411-OID=1\.3\.6\.1\.4\.1\.2011\.5\.25\.224\.2\.1\.27;/,
  );
});

test('what is asked for is all so of a log that is shown', t => {
  const bench = loggedIn().happen(remark('first'), alarm('s1'));
  bench.clock.advance(60_000);
  bench.happen(remark('second'));
  const count = (how: string) => entries(bench, `display logbuffer ${how}`).length;
  t.deepEqual(
    ['level 4', 'level warning', 'level critical', 'module pki', 'module devm', 'size 1', 'slot 9', 'slot 1', 'security'].map(count),
    [2, 2, 1, 3, 0, 1, 3, 0, 0],
  );
  t.is(count('starttime 2026/11/24,08:01:00'), 1);
  t.is(count('starttime 2026/11/24,08:00:00 endtime 2026/11/24,08:00:59'), 2);
  t.is(count('level 4 size 1'), 1);
  t.regex(bench.type('display logbuffer starttime 2026-11-24T08:00:00'), /Error: The time must be/);
});

test('a buffer holds what its size lets it, and counts what made room', t => {
  const bench = loggedIn();
  bench.type('system-view', 'info-center logbuffer size 3', 'commit', 'return');
  for (const text of ['a', 'b', 'c', 'd', 'e']) bench.happen(remark(text));
  t.is(entries(bench, 'display logbuffer').length, 3);
  t.is(shown(bench, 'display logbuffer')[5], 'Overwritten messages : 2');
  bench.type('system-view', 'info-center logbuffer size 0', 'commit', 'return');
  t.is(entries(bench, 'display logbuffer').length, 0);
});

test('a buffer that is off takes nothing, and no buffer does while the information centre is off', t => {
  const bench = loggedIn();
  bench.type('system-view', 'undo info-center logbuffer', 'commit', 'return');
  bench.happen(remark('a'), alarm('s1'));
  t.is(shown(bench, 'display logbuffer')[0], 'Logging buffer configuration and contents : disabled');
  t.deepEqual([entries(bench, 'display logbuffer').length, entries(bench, 'display trapbuffer').length], [0, 1]);
  bench.type('system-view', 'undo info-center enable', 'commit', 'return');
  bench.happen(alarm('s2'));
  t.is(entries(bench, 'display trapbuffer').length, 1);
});

test('buffers are emptied by command: that of logs with a question, that of traps without', t => {
  const bench = loggedIn().happen(alarm('s1'));
  bench.type('reset logbuffer', 'n');
  t.is(entries(bench, 'display logbuffer').length, 1);
  bench.type('reset logbuffer', 'y', 'reset trapbuffer');
  t.deepEqual([entries(bench, 'display logbuffer').length, entries(bench, 'display trapbuffer').length], [0, 0]);
});
