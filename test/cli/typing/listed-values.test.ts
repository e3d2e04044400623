import test from 'ava';
import { loggedIn } from '../../support/booted-router.ts';

const helpBehind = (bench: ReturnType<typeof loggedIn>, text: string) => {
  const said = bench.press(`${text}?`).split('\r\n').slice(1, -1);
  bench.press('\x18');
  return said;
};

test('? lists the latest commits, each with who made it and its description', t => {
  const bench = loggedIn();
  bench.type('system-view', 'sysname R1', 'commit description first of all', 'sysname R2', 'commit', 'return');
  t.deepEqual(helpBehind(bench, 'display configuration commit changes last ').slice(0, 4), [
    '  1  CommitId 1000000002 created by anonymous at 2026-11-24 08:00:00',
    '     (Description: )',
    '  2  CommitId 1000000001 created by anonymous at 2026-11-24 08:00:00',
    '     (Description: first of all)',
  ]);
});

test('? lists the session whose configuration is on trial', t => {
  const bench = loggedIn();
  bench.type('system-view');
  t.deepEqual(helpBehind(bench, 'abort trial session ')[0], '  INTEGER<0-65535>  Number of the session');
  bench.type('sysname R1', 'commit trial');
  t.deepEqual(helpBehind(bench, 'abort trial session '), ['  1  Session in trial configuration mode', '']);
});
