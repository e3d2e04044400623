import test from 'ava';
import { messages } from '../../../../firmware-model/messages.ts';
import { configured } from './configured.ts';

const canceled = messages['commit-conflict'].text.split('\n');
const exists = messages['commit-line-exists'].text;

/** A router in whose group g1 two log-ins stand. */
function two() {
  const { router, console } = configured();
  const other = router.operator('vty0');
  console.enter('group g1');
  other.enter('group g1');
  return { router, console, other };
}

test('a line that another has committed since it was entered is refused, and stays', t => {
  const { router, console, other } = two();
  console.enter('member 3');
  other.enter('member 3', 'commit');
  t.deepEqual(console.type('commit'), ['member 3', exists, ...canceled]);
  t.is(console.prompt, '[*R1-group-g1]');
  t.is(router.board.commits.length, 2);
});

test('a value that both have set alike conflicts too', t => {
  const { console, other } = two();
  console.enter('sysname SAME');
  other.enter('sysname SAME', 'commit');
  t.deepEqual(console.type('commit'), ['sysname SAME', exists, ...canceled]);
});

test('of a commit that conflicts nothing takes effect', t => {
  const { router, console, other } = two();
  console.enter('member 1', 'member 3', 'member 5');
  other.enter('member 3', 'commit');
  console.type('commit');
  t.deepEqual([...(router.running.get('group g1')?.children?.keys() ?? [])], ['mode', 'member 3']);
});

test('of two values of one line that of the later commit stays', t => {
  const { router, console, other } = two();
  console.enter('sysname MINE');
  other.enter('sysname YOURS', 'commit');
  t.is(console.prompt, '[*YOURS]');
  console.enter('commit');
  t.is(router.running.get('sysname')?.line, 'sysname MINE');
  t.is(other.prompt, '[~MINE]');
});

test('a section that both have made is one, and an undo of what is gone is done', t => {
  const { router, console, other } = two();
  console.enter('quit', 'group g2', 'member 1', 'quit', 'group g1', 'undo mode');
  other.enter('undo mode', 'quit', 'group g2', 'member 2', 'commit');
  console.enter('commit');
  t.deepEqual([...(router.running.get('group g2')?.children?.keys() ?? [])].sort(), ['member 1', 'member 2']);
  t.is(router.running.get('group g1')?.children?.size, 0);
});

test('a line that was modified after a conflict is committed', t => {
  const { router, console, other } = two();
  console.enter('sysname SAME');
  other.enter('sysname SAME', 'commit');
  console.enter('sysname ELSE', 'commit');
  t.is(router.running.get('sysname')?.line, 'sysname ELSE');
});

test('a line that was taken back before the other commit, and one that the other takes back, conflict no more', t => {
  const { router, console, other } = two();
  console.enter('member 3', 'undo member 3', 'member 4');
  other.enter('member 3', 'member 4', 'commit', 'undo member 4', 'commit');
  console.enter('commit');
  t.deepEqual([...(router.running.get('group g1')?.children?.keys() ?? [])], ['mode', 'member 4']);
});

test('a conflict outlives further commits of others', t => {
  const { console, other } = two();
  console.enter('member 3');
  other.enter('member 3', 'commit', 'member 9', 'commit');
  t.is(console.type('commit')[0], 'member 3');
});

test('what one log-in commits twice is no conflict with itself', t => {
  const { console } = two();
  console.enter('member 3', 'commit', 'member 3', 'commit');
  t.is(console.prompt, '[~R1-group-g1]');
});

test('lines that name an object which another has removed meanwhile conflict', t => {
  const { console, other } = two();
  other.enter('quit', 'group g2', 'commit', 'quit');
  console.enter('uses g2');
  other.enter('undo group g2', 'commit');
  t.deepEqual(console.type('commit'), ['uses g2', 'Error: The referenced object (group g2) does not exist.', ...canceled]);
});

test('a line that names what nobody ever had is no conflict, though another has committed meanwhile', t => {
  const { console, other } = two();
  console.enter('uses g9');
  other.enter('member 7', 'commit');
  t.deepEqual(console.type('commit'), ['uses g9', 'Error: The referenced object (group g9) does not exist.']);
});

test('a line that changed nothing when it was entered does not take back what another commits', t => {
  const { router, console, other } = two();
  console.enter('sysname R1');
  other.enter('sysname THEIRS', 'commit');
  t.is(console.prompt, '[~THEIRS]');
  t.deepEqual(console.type('display configuration candidate changes'), ['Building configuration']);
  console.enter('commit');
  t.is(router.running.get('sysname')?.line, 'sysname THEIRS');
});

test('once another has committed, what would change is shown after a refresh only, which leaves out what conflicts', t => {
  const { console, other } = two();
  console.enter('member 3', 'member 4');
  other.enter('member 3', 'commit');
  t.deepEqual(console.type('display configuration candidate changes'), [messages['candidate-outdated'].text]);
  t.deepEqual(console.type('refresh configuration candidate'), []);
  t.deepEqual(console.type('display configuration candidate changes'), [
    'Building configuration',
    '  #',
    '  group g1',
    '+  member 4',
    '  #',
  ]);
  t.deepEqual(console.type('display configuration candidate'), ['group g1', ' member 4']);
  console.enter('commit');
  t.is(console.prompt, '[~R1-group-g1]');
});

test('a refresh drops what stands in a view that another has removed', t => {
  const { console, other } = two();
  console.enter('member 3');
  other.enter('quit', 'undo group g1', 'commit');
  t.is(console.prompt, '[*R1-group-g1]');
  console.enter('refresh configuration candidate');
  t.is(console.prompt, '[~R1-group-g1]');
});

test('whoever enters nothing sees the changes of others at once, and has nothing to refresh', t => {
  const { console, other } = two();
  other.enter('member 3', 'commit');
  t.deepEqual(console.type('display configuration candidate changes'), ['Building configuration']);
  t.deepEqual(console.type('display configuration candidate merge').slice(-3), [' member 3', '#', 'return']);
});
