import test from 'ava';
import type { Configuration, Edit } from '../../src/config/configuration.ts';
import { changes, sameConfiguration } from '../../src/config/edit.ts';
import { configurationAt } from '../../src/control-plane/point-store.ts';
import type { ControlPlaneEvent } from '../../src/control-plane/events.ts';
import { lcg } from '../support/lcg.ts';
import { TestBench } from '../support/booted-router.ts';
import { randomConfigurations } from '../support/random-edits.ts';

const bench = (): TestBench => new TestBench().powerOn().firstLogin();
const running = ({ router }: TestBench): Configuration => router.facts.volatile.running;
const commit: ControlPlaneEvent = { type: 'configuration.committed', session: 'con0' };
const edited = (edits: readonly Edit[]): ControlPlaneEvent => ({ type: 'configuration.edited', session: 'con0', edits });
const named = (name: string): ControlPlaneEvent =>
  edited([{ op: 'set', path: [], key: 'sysname', node: { line: `sysname ${name}`, args: { 'host-name': name } } }]);

const files = ({ cfCard }: TestBench): readonly string[] => (cfCard.list('$_checkpoint') ?? []).map(({ name }) => name);
const names = ({ board, cfCard }: TestBench): readonly (string | undefined)[] =>
  board.commits.map(point => configurationAt(cfCard, point)?.get('sysname')?.line.slice('sysname '.length));

/** Another start of the same router: its memory is new. */
const restarted = ({ cfCard, board, clock }: TestBench): TestBench => new TestBench({ cfCard, board, clock }).powerOn().login();

test('the content of every point is what ran, over starts and more points than the list keeps', t => {
  const states = randomConfigurations(3);
  const ran = new Map<number, Configuration>();
  const random = lcg(4);
  let router = bench();
  for (let step = 0; step < 300; step += 1) {
    const { value: next } = states.next();
    router.happen(edited(changes(running(router), next)), commit);
    ran.set(router.board.commits.at(-1)!.id, running(router));
    if (random(40) > 0) continue;
    router = restarted(router);
    router.happen({ type: 'commitList.consulted' });
    ran.set(router.board.commits.at(-1)!.id, running(router));
  }
  t.is(router.board.commits.length, 80);
  for (const point of router.board.commits) {
    const content = configurationAt(router.cfCard, point);
    t.true(content && sameConfiguration(content, ran.get(point.id)!), `${point.id}`);
  }
  t.true(files(router).length <= 160, `${files(router).length} files`);
});

test('a start that restores what the last point left off with has no point of its own, and its points go on in the same row', t => {
  const first = bench();
  first.happen(named('A'), commit);
  first.type('save', 'y', '');
  const second = restarted(first);
  second.happen(named('B'), commit);
  t.deepEqual(names(second), ['A', 'B']);
  t.deepEqual(
    second.board.commits.map(({ since }) => since),
    [1_000_000_001, 1_000_000_001],
  );
});

test('a start that restores something else has a point: anonymous at CON 1023, of the time of power-on', t => {
  const first = bench();
  first.happen(named('A'), commit);
  first.clock.advance(3_600_000);
  const second = restarted(first);
  const poweredOnAt = second.clock.now();
  second.clock.advance(60_000);
  second.happen(named('B'), commit);
  t.deepEqual(names(second), ['A', 'HUAWEI', 'B']);
  t.like(second.board.commits[1], { user: 'anonymous', userInterface: 'CON 1023', time: poweredOnAt });
});

test('a start and a log-in write no point and no file', t => {
  const first = bench();
  first.happen(named('A'), commit);
  const before = [...files(first)];
  const second = restarted(first);
  t.deepEqual([names(second), files(second)], [['A'], before]);
});

test('a list without content, of an older board, goes on: its points have none, the new ones do', t => {
  const old = bench();
  const older = [{ id: 1_000_000_007, user: 'root', userInterface: 'CON 0', time: 0 }];
  const router = restarted(Object.assign(old, { board: { ...old.board, commits: older } }));
  router.happen(named('A'), commit);
  t.deepEqual(
    router.board.commits.map(({ id }) => id),
    [1_000_000_007, 1_000_000_008],
  );
  t.deepEqual(names(router), [undefined, 'A']);
});

test('a card that takes no point keeps no commit from its effect: that point has no content, the next one has', t => {
  for (const fault of [{ type: 'card.filled' }, { type: 'card.failed' }, { type: 'card.removed' }] as const) {
    const router = bench();
    router.happen(named('A'), commit, fault, named('B'), commit);
    t.is(running(router).get('sysname')?.line, 'sysname B');
    const mends = { 'card.filled': 'card.cleared', 'card.failed': 'card.mended', 'card.removed': 'card.inserted' } as const;
    router.happen({ type: mends[fault.type] }, named('C'), commit, named('D'), commit);
    t.deepEqual(names(router), ['A', undefined, 'C', 'D'], fault.type);
  }
});

test('what stands in the directory and is no content stops neither a start nor a commit', t => {
  const first = bench();
  first.happen(named('A'), commit, named('B'), commit, named('C'), commit);
  first.cfCard.write('$_checkpoint/1000000002.cpt', Buffer.from('torn'));
  first.cfCard.write('$_checkpoint/1000000999.cpt', Buffer.from('of a commit that has not happened'));
  first.cfCard.write('$_checkpoint/note.txt', Buffer.from('somebody else'));
  const second = restarted(first);
  second.happen(named('D'), commit);
  t.deepEqual(names(second), ['A', undefined, undefined, 'D']);
  t.false(files(second).includes('1000000999.cpt'), 'a file that no point of the list knows is removed');
  t.true(files(second).includes('note.txt'));
});

test('a commit that the board could not keep makes no point, and the next one takes its number', t => {
  const router = bench();
  router.happen(named('A'), commit);
  router.boardIsWornOut = true;
  router.happen(named('B'), commit);
  router.boardIsWornOut = false;
  router.happen(named('C'), commit);
  t.deepEqual(names(router), ['A', 'C']);
});

test('a trial that is taken back makes a point of its own, of type ROLLBACK', t => {
  const router = bench();
  router.happen(named('A'), commit, named('B'), { ...commit, trialMilliseconds: 60_000 });
  router.clock.advance(60_000);
  t.deepEqual(names(router), ['A', 'B', 'A']);
  t.deepEqual(
    router.board.commits.map(({ type }) => type),
    [undefined, undefined, 'ROLLBACK'],
  );
});

test('a trial ends in time though the board cannot keep its point, and the next point has content all the same', t => {
  const router = bench();
  router.happen(named('A'), commit, named('B'), { ...commit, trialMilliseconds: 60_000 });
  router.boardIsWornOut = true;
  router.clock.advance(60_000);
  t.is(running(router).get('sysname')?.line, 'sysname A');
  router.boardIsWornOut = false;
  router.happen(named('C'), commit);
  t.deepEqual(names(router), ['A', 'B', 'C']);
});

test('where commits are to make no points they make none, and the next point has what they changed', t => {
  const router = bench();
  router.type('system-view', 'sysname A', 'commit', 'configuration checkpoint auto-save disable', 'sysname B', 'commit');
  t.deepEqual(names(router), ['A']);
  router.type('undo configuration checkpoint auto-save disable', 'commit');
  t.deepEqual(names(router), ['A', 'B']);
});

test('a password in a point is cipher text', t => {
  const router = bench();
  router.type('system-view', 'aaa', 'local-user operator1 password irreversible-cipher Secret-of-1234', 'commit', 'quit', 'quit');
  const text = JSON.stringify(
    router.board.commits.map(point => [...configurationAt(router.cfCard, point)!].map(([, node]) => [node, [...(node.children ?? [])]])),
  );
  t.regex(text, /local-user operator1 password irreversible-cipher \$1[a-z]\$/);
  t.notRegex(text, /Secret-of-1234|Rehearse-2026/);
});
