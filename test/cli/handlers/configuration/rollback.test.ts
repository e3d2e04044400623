import test from 'ava';
import { TestBench } from '../../../support/booted-router.ts';

/** A router with points A, B and C, each of which has changed the system name. */
function withPoints(): TestBench {
  const bench = new TestBench().powerOn().firstLogin();
  bench.type('screen-length 0 temporary', 'system-view');
  for (const name of ['A', 'B', 'C']) bench.type(`sysname ${name}`, 'commit');
  bench.type('return');
  return bench;
}

const sysname = ({ router }: TestBench): string | undefined => router.facts.volatile.running.get('sysname')?.line;
const restarted = ({ cfCard, board, clock }: TestBench): TestBench => new TestBench({ cfCard, board, clock }).powerOn().login();

test('the last n commits are taken back, and a roll-back can be taken back like any commit', t => {
  const bench = withPoints();
  bench.type('rollback configuration last 2', 'y');
  t.is(sysname(bench), 'sysname A');
  bench.type('rollback configuration last 1', 'y');
  t.is(sysname(bench), 'sysname C');
  t.deepEqual(
    bench.board.commits.map(({ type }) => type ?? 'CLI'),
    ['CLI', 'CLI', 'CLI', 'ROLLBACK', 'ROLLBACK'],
  );
});

test('a roll-back to what runs already succeeds and makes no point', t => {
  const bench = withPoints();
  t.regex(bench.type('rollback configuration to commit-id 1000000003', 'y'), /succeeded\.\r\n<C>$/);
  t.is(bench.board.commits.length, 3);
});

test('after a start the points of earlier ones are there to go back to, and the start has one where it restored something else', t => {
  const bench = restarted(withPoints());
  t.is(sysname(bench), 'sysname HUAWEI');
  t.regex(bench.type('display configuration commit list'), /1 +1000000004 .*anonymous.*\r\n2 +1000000003 /);
  bench.type('rollback configuration to commit-id 1000000002', 'y');
  t.is(sysname(bench), 'sysname B');
  const again = restarted(bench);
  again.type('rollback configuration last 1', 'y');
  t.is(sysname(again), 'sysname B', 'the point of the start is the last commit');
});

test('what a start has changed is shown against what the last point left', t => {
  const bench = restarted(withPoints());
  t.regex(bench.type('display configuration commit changes last 1'), /- sysname C\r\n {2}#\r\n\+ sysname HUAWEI/);
});

test('a file that does not speak of the console leaves it the first password, rolled back to or loaded', t => {
  const bench = withPoints();
  bench.cfCard.write('bare.cfg', Buffer.from('#\r\nsysname BARE\r\n#\r\nreturn\r\n'));
  const consoleLines = () => [...(bench.router.facts.volatile.running.get('user-interface con 0')?.children?.keys() ?? [])];
  const before = consoleLines();
  t.true(before.includes('set authentication password'));
  bench.type('rollback configuration to file bare.cfg', 'y');
  t.deepEqual([sysname(bench), consoleLines()], ['sysname BARE', before]);
  bench.type('system-view', 'sysname OTHER', 'load configuration file bare.cfg replace', 'commit');
  t.deepEqual([sysname(bench), consoleLines()], ['sysname BARE', before]);
});

test('a roll-back to a point whose file the card has lost is refused, and changes nothing', t => {
  const bench = withPoints();
  bench.cfCard.remove('$_checkpoint/1000000001.cpt');
  t.regex(bench.type('rollback configuration to commit-id 1000000002'), /Error: Failed to read the configuration of the rollback point\./);
  t.is(sysname(bench), 'sysname C');
});

test('while somebody else holds the configuration, nobody rolls it back', t => {
  const bench = withPoints();
  bench.happen(
    {
      type: 'session.opened',
      session: 'vty0',
      login: { user: 'root', userInterface: 'VTY 0', since: 0, number: 2, via: 'telnet' } as never,
    },
    { type: 'lock.taken', session: 'vty0', timeoutMilliseconds: 30_000 },
  );
  t.regex(bench.type('rollback configuration last 1'), /Error: The configuration is locked by other user\. \[Session ID = 2\]/);
  t.is(sysname(bench), 'sysname C');
});

test('during a trial nobody rolls back, whoever tries it', t => {
  const bench = withPoints();
  const node = { line: 'sysname T', args: {} };
  bench.happen(
    { type: 'configuration.edited', session: 'con0', edits: [{ op: 'set', path: [], key: 'sysname', node }] },
    { type: 'configuration.committed', session: 'con0', trialMilliseconds: 60_000 },
  );
  t.regex(bench.type('rollback configuration last 1'), /Error: The configuration is in trial mode\./);
});

test('a roll-back that the board cannot keep has not happened, and leaves nothing pending', t => {
  const bench = withPoints();
  bench.boardIsWornOut = true;
  const said = bench.type('rollback configuration last 1', 'y');
  t.regex(said, /Error: Configuration rollback failed\./);
  t.is(sysname(bench), 'sysname C');
  t.regex(bench.type('system-view'), /\[~C\]$/);
});

test('a roll-back to a file makes what the file holds run, and tells the lines that none came of', t => {
  const bench = withPoints();
  bench.cfCard.write('other.cfg', Buffer.from('#\nsysname F\n#\npki entity e1\n display startup\n common-name x\n#\nreturn\n'));
  const said = bench.type('rollback configuration to file other.cfg', 'y');
  t.is(sysname(bench), 'sysname F');
  t.regex(said, /Error: Configuration rollback failed\./);
  t.regex(bench.type('display configuration rollback result'), /!Error command\r\n\+ display startup\r\nError: /);
});

test('what a loaded point leaves in the candidate waits for its commit', t => {
  const bench = withPoints();
  bench.type('system-view', 'load configuration rollback changes to commit-id 1000000001', 'y');
  t.is(sysname(bench), 'sysname C');
  t.regex(bench.type('display configuration candidate'), /\r\nsysname A\r\n/);
  bench.type('commit');
  t.is(sysname(bench), 'sysname A');
  t.is(bench.board.commits.at(-1)?.type, undefined, 'it is a commit like others');
});

test('a point that is not consecutive to the newest has an asterisk, and its content', t => {
  const bench = withPoints();
  bench.type('set configuration commit 1000000001 label kept', 'clear configuration commit oldest 2');
  t.regex(bench.type('display configuration commit list'), /1 +1000000003 .*\r\n2 +1000000001\*  kept/);
  bench.type('rollback configuration to label kept', 'y');
  t.is(sysname(bench), 'sysname A');
});

test('numbers of points that were cleared are not given again', t => {
  const bench = withPoints();
  bench.type('clear configuration commit oldest 80');
  t.deepEqual(bench.board.commits, []);
  const again = restarted(bench);
  again.type('system-view', 'sysname D', 'commit');
  t.deepEqual(
    again.board.commits.map(({ id }) => id),
    [1_000_000_004],
  );
  t.deepEqual(
    (again.cfCard.list('$_checkpoint') ?? []).map(({ name }) => name),
    ['1000000004.cpt'],
  );
});

for (const line of ['more', 'tail'])
  test(`${line} shows nobody what a point holds`, t => {
    t.regex(withPoints().type(`${line} $_checkpoint/1000000001.cpt`), /is protected/);
  });

for (const line of [
  'copy $_checkpoint/1000000001.cpt x.cfg',
  'move $_checkpoint/1000000001.cpt x.cfg',
  'delete $_checkpoint/1000000001.cpt',
])
  test(`${line.split(' ')[0]} leaves the file of a point alone`, t => {
    const bench = withPoints();
    bench.type(line, 'y');
    t.truthy(bench.cfCard.stat('$_checkpoint/1000000001.cpt'));
    t.falsy(bench.cfCard.stat('x.cfg'));
  });
