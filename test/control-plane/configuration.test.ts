import test from 'ava';
import type { ControlPlaneEvent } from '../../src/control-plane/events.ts';
import { loggedIn, TestBench } from '../support/booted-router.ts';
import { inside, openToNetwork } from '../support/call.ts';

/** A router that takes its time, past the minute in which the configuration is built; logged in, in the system view. */
function unhurried(): TestBench {
  const bench = new TestBench({ boot: 'full' }).powerOn();
  bench.clock.advance(600_000);
  bench.firstLogin();
  bench.clock.advance(60_000);
  bench.type('screen-length 0 temporary', 'system-view');
  return bench;
}

const entered = (bench: TestBench, entities: number): TestBench => {
  for (let at = 0; at < entities; at++) bench.type(`pki entity e${at}`, `common-name r${at}`, 'quit');
  return bench;
};

const running = (bench: TestBench): number => bench.router.facts.volatile.running.size;
const sysname = (bench: TestBench): string | undefined => bench.router.facts.volatile.running.get('sysname')?.line;
const edit = (session: string, name: string): ControlPlaneEvent => ({
  type: 'configuration.edited',
  session,
  edits: [{ op: 'set', path: [], key: 'sysname', node: { line: `sysname ${name}`, args: { 'host-name': name } } }],
});
const commit = (session: string, trialMilliseconds?: number): ControlPlaneEvent => ({
  type: 'configuration.committed',
  session,
  ...(trialMilliseconds !== undefined && { trialMilliseconds }),
});

test('a commit of a few lines is silent, one of very many shows that it goes on and takes effect at its end', async t => {
  const bench = entered(unhurried(), 300);
  const before = running(bench);
  t.regex(bench.type('commit'), /commit\r\nCommitting\.$/);
  t.is(running(bench), before, 'nothing of it is in effect yet');
  bench.clock.advance(1000);
  t.is(running(bench), before + 300);
  t.regex(await bench.settle(), /^\.+done\.\r\n\[~HUAWEI\]$/);
});

test('while a commit goes on, that of another is refused and keeps its candidate', t => {
  const bench = entered(unhurried(), 300);
  bench.happen(commit('con0'), edit('vty0', 'OTHER'), commit('vty0'));
  bench.clock.advance(5000);
  t.is(sysname(bench), 'sysname HUAWEI');
  bench.happen(commit('vty0'));
  t.is(sysname(bench), 'sysname OTHER');
});

test('a commit that the power cuts short has not happened', t => {
  const bench = entered(unhurried(), 300);
  bench.type('commit');
  bench.router.powerOff();
  t.deepEqual(bench.board.commits, []);
});

test('a commit goes on though whoever made it has broken off and left', t => {
  const bench = entered(unhurried(), 300);
  const before = running(bench);
  bench.type('commit');
  bench.press('\x03');
  bench.happen({ type: 'candidate.cleared', session: 'con0' }, { type: 'session.closed', session: 'con0' });
  bench.clock.advance(1000);
  t.is(running(bench), before + 300);
});

/** A commit of many lines that was broken off at the console; the device is still at it. */
function brokenOff(): TestBench {
  const bench = entered(unhurried(), 300);
  bench.type('commit');
  bench.press('\x03');
  return bench;
}

test('what is entered while a commit goes on is left for the next', async t => {
  const bench = brokenOff();
  bench.type('sysname LATER');
  bench.clock.advance(1000);
  t.deepEqual([running(bench) > 300, sysname(bench)], [true, 'sysname HUAWEI']);
  t.regex(bench.type('display configuration candidate'), /candidate\r\nsysname LATER\r\n\[\*HUAWEI\]$/);
  t.regex(bench.type('commit'), /\[~LATER\]$/);
});

test('a commit that follows one broken off waits for its end, and makes a point of its own', async t => {
  const bench = brokenOff();
  bench.type('sysname LATER', 'commit description second');
  bench.clock.advance(1000);
  t.regex(await bench.settle(), /done\.\r\n\[~LATER\]$/);
  t.deepEqual(
    bench.board.commits.map(({ description }) => description),
    [undefined, 'second'],
  );
});

test('clearing the candidate while a commit goes on drops what was entered since, and no more', t => {
  const bench = brokenOff();
  bench.type('sysname LATER', 'clear configuration candidate');
  bench.clock.advance(1000);
  t.deepEqual([running(bench) > 300, sysname(bench), bench.type('')], [true, 'sysname HUAWEI', '\r\n[~HUAWEI]']);
});

test('what the board could not keep is not left for whoever logs in next', t => {
  const bench = brokenOff();
  bench.type('return', 'n', 'quit');
  bench.boardIsWornOut = true;
  bench.clock.advance(1000);
  t.is(bench.router.facts.volatile.pending.size, 0);
  bench.login();
  t.regex(bench.type('system-view'), /\[~HUAWEI\]$/);
});

test('a large commit that the board cannot keep is refused at its end', async t => {
  const bench = entered(unhurried(), 300);
  bench.type('commit');
  bench.boardIsWornOut = true;
  bench.clock.advance(1000);
  t.regex(await bench.settle(), /done\.\r\nError: .* The configuration is not committed\.\r\n\[\*HUAWEI\]$/);
});

test('a trial that nobody confirms is taken back when its time is over', t => {
  const bench = loggedIn().happen(edit('con0', 'TRIED'), commit('con0', 600_000));
  t.is(sysname(bench), 'sysname TRIED');
  bench.clock.advance(599_999);
  t.is(sysname(bench), 'sysname TRIED');
  bench.clock.advance(1);
  t.is(sysname(bench), 'sysname HUAWEI');
});

test('a trial that is aborted is taken back at once, and only by who tries', t => {
  const bench = loggedIn().happen(edit('con0', 'TRIED'), commit('con0', 600_000), { type: 'trial.aborted', session: 'vty0' });
  t.is(sysname(bench), 'sysname TRIED');
  bench.happen({ type: 'trial.aborted', session: 'con0' });
  t.is(sysname(bench), 'sysname HUAWEI');
});

for (const [how, event] of [
  ['confirmed', { type: 'trial.confirmed', session: 'con0' }],
  ['committed again', commit('con0')],
] as const) {
  test(`a trial that is ${how} stays`, t => {
    const bench = loggedIn().happen(edit('con0', 'TRIED'), commit('con0', 600_000), event);
    bench.clock.advance(1_000_000);
    t.is(sysname(bench), 'sysname TRIED');
  });
}

test('during a trial nobody else commits', t => {
  const bench = loggedIn().happen(edit('vty0', 'TRIED'), commit('vty0', 600_000));
  const said = bench.type('system-view', 'sysname NE1', 'commit');
  t.regex(said, /Error: The configuration is locked by other user\. \[Session ID = \d+\]\r\n\[\*TRIED\]$/);
});

test('a trial is over with the power, and the saved configuration runs', t => {
  const bench = loggedIn().happen(edit('con0', 'TRIED'), commit('con0', 600_000));
  bench.router.powerOff();
  bench.powerOn();
  t.is(sysname(bench), 'sysname HUAWEI');
  t.is(bench.router.facts.volatile.trial, undefined);
});

const lock: ControlPlaneEvent = { type: 'lock.taken', session: 'vty0', timeoutMilliseconds: 30_000 };

test('who is locked out may edit and may not commit', t => {
  const bench = loggedIn().happen(lock);
  t.regex(bench.type('system-view', 'sysname NE1', 'commit'), /Error: The configuration is locked by other user\./);
  bench.happen({ type: 'lock.released', session: 'vty0' });
  t.is(bench.type('commit'), 'commit\r\n[~NE1]');
});

test('a lock is taken away after its time-out, which begins anew with every edit of its holder', t => {
  const bench = loggedIn().happen(lock);
  bench.clock.advance(29_000);
  bench.happen(edit('vty0', 'MINE'), edit('con0', 'YOURS'));
  bench.clock.advance(29_999);
  t.is(bench.router.facts.volatile.lock?.session, 'vty0');
  bench.clock.advance(1);
  t.is(bench.router.facts.volatile.lock, undefined);
});

test('a lock ends with the log-in of its holder, and is not given away by another', t => {
  const bench = loggedIn().happen(lock, { type: 'lock.released', session: 'con0' }, { ...lock, session: 'con0' });
  t.is(bench.router.facts.volatile.lock?.session, 'vty0');
  bench.happen({ type: 'session.closed', session: 'vty0' });
  t.is(bench.router.facts.volatile.lock, undefined);
});

/** On trial for ten minutes; a minute has gone when the board is worn out. */
function tryingOnWornBoard(): TestBench {
  const bench = loggedIn().happen(edit('con0', 'TRIED'), commit('con0', 600_000));
  bench.clock.advance(60_000);
  bench.boardIsWornOut = true;
  bench.type('system-view');
  return bench;
}

for (const again of ['commit', 'commit trial 1200']) {
  test(`a trial that the board cannot keep more of goes on: ${again}`, t => {
    const bench = tryingOnWornBoard();
    bench.type('sysname MORE');
    t.regex(bench.type(again), /The configuration is not committed\.\r\n\[\*TRIED\]$/);
    bench.clock.advance(539_999);
    t.is(sysname(bench), 'sysname TRIED');
    bench.clock.advance(1);
    t.is(sysname(bench), 'sysname HUAWEI');
  });
}

test('a trial that the board cannot keep never begins', t => {
  const bench = loggedIn();
  bench.boardIsWornOut = true;
  t.regex(bench.type('system-view', 'sysname NE1', 'commit trial'), /The configuration is not committed\.\r\n\[\*HUAWEI\]$/);
  t.is(bench.router.facts.volatile.trial, undefined);
});

test('while the device is still at a further commit of a trial, nobody else aborts the trial', t => {
  const bench = openToNetwork(unhurried());
  const other = inside(bench);
  bench.type('system-view', 'sysname TRIED', 'commit trial');
  entered(bench, 300).type('commit');
  t.regex(other.type('system-view', 'abort trial session 1', 'y'), /Error: The configuration is locked by other user\. \[Session ID = 1\]/);
  bench.clock.advance(5000);
  t.is(sysname(bench), 'sysname TRIED');
});

test('a trial whose log-in is over while the device is still at its commit is taken back at its end', t => {
  const bench = entered(unhurried(), 300);
  const before = running(bench);
  bench.happen(commit('con0', 600_000), { type: 'session.closed', session: 'con0' });
  bench.clock.advance(1000);
  t.is(running(bench), before);
  t.deepEqual([bench.router.facts.volatile.trial, bench.board.commits.length], [undefined, 2]);
});

test('a key pair of a trial that is taken back stays', t => {
  const keyPair = { name: 'k', privateKey: new Uint8Array(), publicKey: new Uint8Array(), bits: 2048, created: 0 };
  const bench = loggedIn().happen({ type: 'keyPair.created', session: 'con0', keyPair }, commit('con0', 600_000));
  t.truthy(bench.router.facts.volatile.trial);
  bench.clock.advance(600_000);
  t.deepEqual(
    bench.board.keyPairs.map(({ name }) => name),
    ['k'],
  );
});

test('what takes effect at once during a trial stays when that is taken back', t => {
  const bench = loggedIn().happen(edit('vty0', 'TRIED'), commit('vty0', 600_000), {
    type: 'running.edited',
    edits: [{ op: 'set', path: [], key: 'clock timezone', node: { line: 'clock timezone BJ add 08:00:00', args: {} } }],
  });
  bench.clock.advance(600_000);
  t.is(sysname(bench), 'sysname HUAWEI');
  t.true(bench.router.facts.volatile.running.has('clock timezone'));
});
