import test from 'ava';
import { loggedIn, type TestBench } from '../support/booted-router.ts';

const transcript = ({ router }: TestBench): string | undefined => {
  const bytes = router.facts.nonVolatile.cfCard.read('sessionlog/cli_con0.log');
  return bytes && Buffer.from(bytes).toString('utf8');
};
const logging = (): TestBench => {
  const bench = loggedIn();
  bench.type('system-view', 'undo info-center session log disable', 'commit', 'return');
  return bench;
};

test('a session log holds each line behind its time and prompt, with what it brought', t => {
  const bench = logging();
  bench.type('display clock');
  t.regex(
    transcript(bench) ?? '',
    /\r\n2026-11-24 08:00:00 <HUAWEI>display clock\r\n2026-11-24 08:00:00\r\nTuesday\r\nTime Zone\(DefaultZoneName\) : UTC\r\n$/,
  );
});

test('there is none by default, nor for a log-in that has switched its own off, nor of a line that was no command', t => {
  const silent = loggedIn();
  silent.type('display clock');
  t.is(transcript(silent), undefined);
  const bench = logging();
  bench.type('nonsense', 'terminal session-log disable');
  const before = transcript(bench);
  t.false(before?.includes('nonsense'));
  bench.type('display clock');
  t.is(transcript(bench), before);
});

test('secrets are hidden in a session log', t => {
  const bench = logging();
  bench.type('system-view', 'aaa', 'local-user u1 password irreversible-cipher Secret-1234');
  t.regex(transcript(bench) ?? '', /local-user u1 password irreversible-cipher \*{6}/);
  t.false(transcript(bench)?.includes('Secret-1234'));
});

test('a card that is out costs the session log and not the command', t => {
  const bench = logging().happen({ type: 'card.removed' });
  t.regex(bench.type('display clock'), /Tuesday/);
});

test('the status names who is logged in', t => {
  t.deepEqual(logging().type('display info-center session log status').split('\r\n').slice(1, -1), [
    'Info-center Session Log Status:',
    '-------------------------------',
    'Global Status: On',
    '-------------------------------',
    'User-Interface    Status',
    'CON 0             On',
  ]);
});
