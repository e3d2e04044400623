import test from 'ava';
import { messages } from '../../../../firmware-model/messages.ts';
import { desk, point } from '../../../support/configuration-desk.ts';
import { busyLine, configured } from './configured.ts';

test('a commit is silent, and what it commits runs', t => {
  const router = desk();
  const console = router.operator();
  console.enter('sysname R1');
  t.is(router.running.size, 0);
  t.deepEqual(console.type('commit'), []);
  t.is(router.running.get('sysname')?.line, 'sysname R1');
});

test('a commit with nothing pending is silent and makes no point', t => {
  const { router, console } = configured();
  t.deepEqual(console.type('commit label again'), []);
  console.enter('sysname R2', 'sysname R1');
  t.deepEqual(console.type('commit'), []);
  t.is(router.board.commits.length, 1);
});

test('a commit while the configuration is being built is refused and keeps the candidate', t => {
  const console = desk({ recovering: true }).operator();
  console.enter('sysname R2');
  t.deepEqual(console.type('commit'), [busyLine]);
  t.regex(console.prompt, /^\[\*/);
});

test('a commit keeps its label and its description, blanks included', t => {
  const { router, console } = configured();
  console.enter('sysname R2', 'commit label a123 description This is a test');
  t.like(router.board.commits.at(-1), { label: 'a123', description: 'This is a test' });
});

test('a label that begins with a digit or is a hyphen is refused', t => {
  const { router, console } = configured();
  for (const label of ['1a', '-']) t.deepEqual(console.type(`commit label ${label}`), [messages['commit-label-invalid'].text]);
  t.deepEqual(router.events, []);
});

test('a label names one point, and twenty points have one', t => {
  const { router, console } = configured({ commits: [point(1000000001, 'a')] });
  t.deepEqual(console.type('commit label a'), [messages['commit-label-exists'].text]);
  const full = configured({ commits: Array.from({ length: 20 }, (_, index) => point(1000000001 + index, `l${index}`)) });
  t.deepEqual(full.console.type('commit label x'), [messages['commit-labels-full'].text]);
  t.deepEqual(router.events, []);
});

test('edits in a view that another user has deleted are refused, with the line, and stay', t => {
  const { router, console } = configured();
  const other = router.operator('vty0');
  console.enter('group g1', 'member 3');
  other.enter('undo group g1', 'commit');
  t.deepEqual(console.type('commit'), ['member 3', messages['commit-view-removed'].text, ...messages['commit-conflict'].text.split('\n')]);
  t.is(router.pendingEdits('con0'), 1);
  t.is(router.running.has('group g1'), false);
});

test('what was entered in a view that is gone is shown as uncommitted, and whoever leaves may drop it', t => {
  const { router, console } = configured();
  const other = router.operator('vty0');
  console.enter('group g1');
  other.enter('undo group g1', 'commit');
  t.regex(console.prompt, /^\[~/);
  console.enter('member 3');
  t.regex(console.prompt, /^\[\*/);
  t.deepEqual(console.type('return', 'no'), [messages['uncommitted-question'].text]);
  t.is(router.pendingEdits('con0'), 0);
  console.enterSystemView();
  console.enter('sysname R2', 'commit');
  t.is(router.running.get('sysname')?.line, 'sysname R2');
});

test('where each line takes effect at once, one without effect takes none later', t => {
  const { router, console } = configured();
  const other = router.operator('vty0');
  console.inUserView();
  console.type('system-view immediately');
  console.enter('sysname R1');
  other.enter('sysname R9', 'commit');
  console.enter('group g2');
  t.is(router.running.get('sysname')?.line, 'sysname R9');
});

test('where each line takes effect at once, one in a view that is gone is refused and forgotten', t => {
  const { router, console } = configured();
  const other = router.operator('vty0');
  console.inUserView();
  console.type('system-view immediately');
  console.enter('group g1');
  other.enter('undo group g1', 'commit');
  t.deepEqual(console.type('member 3').slice(0, 2), ['member 3', messages['commit-view-removed'].text]);
  t.is(router.pendingEdits('con0'), 0);
});

test('edits of two users in different lines are both committed', t => {
  const { router, console } = configured();
  const other = router.operator('vty0');
  console.enter('group g1', 'member 3');
  other.enter('group g1', 'member 4', 'commit');
  console.enter('commit');
  t.deepEqual([...(router.running.get('group g1')?.children?.keys() ?? [])], ['mode', 'member 4', 'member 3']);
});

test('a line that names an object which does not exist is refused at commit, not before', t => {
  const { router, console } = configured();
  console.enter('group g1', 'uses g9');
  t.deepEqual(console.type('commit'), ['uses g9', 'Error: The referenced object (group g9) does not exist.']);
  console.enter('quit', 'group g9', 'commit');
  t.true(router.running.has('group g9'));
});

test('an object that a line names cannot be removed, unless the line goes with it', t => {
  const { router, console } = configured();
  console.enter('group g2', 'quit', 'group g1', 'uses g2', 'commit', 'quit', 'undo group g2');
  t.deepEqual(console.type('commit'), ['undo group g2', 'Error: The object is in use and cannot be deleted (uses g2).']);
  console.enter('group g1', 'undo uses', 'commit');
  t.false(router.running.has('group g2'));
});

test('a name without object that already runs does not stop other commits', t => {
  const router = desk({ nextStartup: 'cfcard:/a.cfg', files: { 'a.cfg': Buffer.from('group g1\n uses g9') } });
  t.true(router.running.get('group g1')?.children?.has('uses'));
  router.operator().enter('sysname R1', 'commit');
  t.is(router.running.get('sysname')?.line, 'sysname R1');
});

test('the commit list shows the latest first, in the columns of the capture', t => {
  const { console } = configured({ commits: [point(1000000001, 'first')] });
  const [dashes = '', titles = '', , second = '', first = ''] = console.type('display configuration commit list');
  t.is(dashes, '-'.repeat(131));
  t.deepEqual(
    ['CommitId', 'Label', 'User', 'TimeStamp'].map(title => titles.indexOf(title)),
    [5, 18, 83, 99],
  );
  t.is(second, `1    1000000002   ${'-'.padEnd(65)}anonymous       2026-11-24 08:00:00`);
  t.is(first, `2    1000000001   ${'first'.padEnd(65)}anonymous       2026-11-24 08:00:00`);
  t.is(console.type('display configuration commit list 1').length, 5);
  t.deepEqual(console.type('display configuration commit list label')[3], first.replace('2 ', '1 '));
});

test('the verbose commit list has an empty line between points', t => {
  const { console } = configured({ commits: [point(1000000001, 'first', 'the first of all')] });
  const lines = console.type('display configuration commit list verbose');
  t.is(lines.length, 15);
  t.deepEqual(lines.slice(7), [
    '',
    '2) CommitId: 1000000001',
    '        Label: first',
    '        User: anonymous',
    '        User-Intf: CON 0',
    '        Type: CLI',
    '        TimeStamp: 2026-11-24 08:00:00',
    '        Description: the first of all',
  ]);
  t.is(console.type('display configuration commit list verbose 1').length, 7);
  t.is(console.type('display configuration commit list verbose label').length, 7);
});

test('with a time zone set, every time is local and says so', t => {
  const { router, console } = configured({ nextStartup: 'cfcard:/a.cfg' });
  console.enter('clock timezone BJ add 08:00:00', 'commit');
  console.inUserView();
  console.type('save', 'yes');
  t.true(console.type('display configuration commit list')[3]?.endsWith(' 2026-11-24 16:00:00+08:00'));
  t.is(console.type('display current-configuration')[1], '!Last configuration was updated at 2026-11-24 16:00:00+08:00');
  t.deepEqual(console.type('display saved-configuration time').slice(1), ['16:00:00 BJ 2026/11/24', 'Time Zone: UTC+08:00']);
  t.deepEqual(console.type('compare configuration').slice(1), [messages['comparison-same'].text]);
  t.true(router.board.commits.length === 2);
});
