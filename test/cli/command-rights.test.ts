import test from 'ava';
import { rulesOfGroup } from '../../src/cli/run/command-rules.ts';
import { inside, reachable } from '../support/call.ts';
import { deskOf } from '../support/desk.ts';

/** Somebody of a level, and maybe a group, at a router that has these lines. */
const asker = (level: number, factoryConfiguration: readonly string[], group?: string) =>
  deskOf({ level, factoryConfiguration, ...(group !== undefined && { group }) }).operator();

type Asker = ReturnType<typeof asker>;

/** Words that `?` offers. */
const offered = ({ help }: Asker, text: string) => help(text).flatMap(line => /^ {2}(\S+)/.exec(line)?.[1] ?? []);

const denied = 'Error: No permission to run the command.';

test('a command that was given a higher level is not offered to whoever is below it, nor finished by Tab', t => {
  const at = asker(1, ['command-privilege level 2 view shell display version']);
  t.deepEqual(at.type('display version'), [denied]);
  t.false(offered(at, 'display ').includes('version'));
  t.true(offered(at, 'display ').includes('clock'));
  t.is(at.tab('display vers').text, 'display vers');
});

test('one that was given a lower level is offered, and nothing beside it', t => {
  const at = asker(0, ['command-privilege level 0 view shell display version']);
  t.deepEqual(offered(at, 'display '), ['version']);
  t.is(at.tab('disp').text, 'display ');
  t.notDeepEqual(at.type('display version'), [denied]);
  t.deepEqual(at.type('display clock'), [denied]);
});

test('of a command only the form that goes on was raised: it ends where it may', t => {
  const at = asker(1, ['command-privilege level 3 view shell display interface brief']);
  t.false(offered(at, 'display interface ').includes('brief'));
  t.true(offered(at, 'display interface ').includes('<cr>'));
});

test('where only what goes on is allowed Enter is not offered before it', t => {
  const at = asker(1, [
    'command-privilege level 3 view global display interface',
    'command-privilege level 1 view global display interface brief',
  ]);
  t.deepEqual(offered(at, 'display interface '), ['brief']);
  t.deepEqual(at.type('display interface'), [denied]);
  t.notDeepEqual(at.type('display interface brief'), [denied]);
});

test('a view has levels of its own, and what is raised in one is offered in another', t => {
  const at = asker(2, ['command-privilege level 3 view shell display version']);
  at.enterSystemView();
  t.true(offered(at, 'display ').includes('version'));
});

test('the longest beginning counts, though it is one of all views and a shorter one is of this view', t => {
  const at = asker(1, ['command-privilege level 3 view shell display', 'command-privilege level 1 view global display version']);
  t.deepEqual(offered(at, 'display '), ['version']);
  t.notDeepEqual(at.type('display version'), [denied]);
  t.deepEqual(at.type('display clock'), [denied]);
});

test('a beginning in other letters is the same to Enter and to `?`', t => {
  const at = asker(1, ['command-privilege level 2 view shell Display VERSION']);
  t.deepEqual(at.type('display version'), [denied]);
  t.false(offered(at, 'display ').includes('version'));
});

test('words that lead to the one interface that may be displayed are offered', t => {
  const at = asker(0, ['command-privilege level 0 view shell display interface GigabitEthernet0/1/0']);
  t.deepEqual(offered(at, 'display '), ['interface']);
  t.true(offered(at, 'display interface GigabitEthernet0/1/0 ').includes('<cr>'));
  t.notDeepEqual(at.type('display interface GigabitEthernet0/1/0'), [denied]);
  t.deepEqual(at.type('display interface'), [denied]);
});

const group = (...rules: readonly string[]) => ['aaa', ' user-group ops', ...rules.map(rule => `  rule command ${rule}`)];

test('a rule of the group denies what the level would allow, and permits what it would not', t => {
  const at = asker(1, group('r1 deny view shell expression display version', 'r2 permit view shell expression dir'), 'ops');
  t.deepEqual(at.type('display version'), [denied]);
  t.false(offered(at, 'display ').includes('version'));
  t.notDeepEqual(at.type('dir'), [denied]);
  t.true(offered(at, '').includes('dir'));
});

test('rules go before levels that commands were given, and are nobody else’s', t => {
  const lines = ['command-privilege level 0 view shell dir', ...group('r1 deny view shell expression dir')];
  t.deepEqual(asker(3, lines, 'ops').type('dir'), [denied]);
  t.notDeepEqual(asker(3, lines).type('dir'), [denied]);
});

test('a group’s own rule goes before one that it includes, and that before one of a task group', t => {
  const lines = [
    'aaa',
    ' task-group tg',
    '  rule command r1 permit view system expression sysname',
    '  rule command r2 permit view system expression clock',
    ' user-group below',
    '  rule command r1 deny view system expression clock',
    '  rule command r2 permit view system expression header',
    ' user-group ops',
    '  include user-group below',
    '  task-group tg',
    '  rule command r1 deny view system expression header',
  ];
  const rules = rulesOfGroup(deskOf({ factoryConfiguration: lines }).router.volatile.running, 'ops');
  const verdict = (word: string) => rules.map(each => each.start('system').next(word).said).find(found => found !== undefined);
  t.deepEqual(['sysname', 'clock', 'header', 'ftp'].map(verdict), [true, false, false, undefined]);
});

test('groups that include each other end all the same', t => {
  const lines = [
    'aaa',
    ' user-group a',
    '  include user-group b',
    ' user-group b',
    '  include user-group a',
    '  rule command r permit view shell expression dir',
  ];
  const rules = rulesOfGroup(deskOf({ factoryConfiguration: lines }).router.volatile.running, 'a');
  t.true(rules[0]?.start('user').next('dir').said);
});

/** What `display version` brings to somebody of a group, whose rule denies it, and who may have a level. */
function saidToCaller(...lines: readonly string[]): string {
  const rule = ['user-group ops', 'rule command r1 deny view shell expression display version', 'quit'];
  const bench = reachable('quit', 'aaa', ...rule, 'undo local-user operator1 level', 'local-user operator1 user-group ops', ...lines);
  return inside(bench).type('display version');
}

test('whoever logs in has the rules of their group, unless they have a level of their own', t => {
  t.true(saidToCaller().includes(denied));
  t.false(saidToCaller('local-user operator1 level 3').includes(denied));
});
