import test from 'ava';
import { desk } from '../../../support/configuration-desk.ts';

const secret = 'Hello-13579';

function inAaa(...lines: readonly string[]) {
  const router = desk({ genuine: true });
  const operator = router.operator();
  operator.type('aaa');
  operator.type(`local-user user13579 password irreversible-cipher ${secret}`);
  operator.enter(...lines);
  return { ...router, operator };
}

/** A line of a user that is there, its undo, and what is held of it. */
const settings = [
  ['ftp-directory cfcard:/', 'ftp-directory'],
  ['user-group manage-ug', 'user-group'],
  ['access-limit 10', 'access-limit'],
  ['expire 2030-11-11', 'expire'],
  ['password expire 90', 'password expire'],
  ['aging 90', 'aging'],
] as const;

for (const [line, key] of settings) {
  test(`local-user … ${line} is held, displayed and undone, and is of a user that there is`, t => {
    const { operator } = inAaa(`local-user user13579 ${line}`, 'commit');
    t.true(operator.type('display this').includes(` local-user user13579 ${line}`));
    operator.enter(`undo local-user USER13579 ${key}`, 'commit');
    t.false(operator.type('display this').includes(` local-user user13579 ${line}`));
    t.deepEqual(operator.type(`local-user nobody13 ${line}`), ['Error: The user does not exist.']);
  });
}

test('idle-cut is on, and only that it is off is displayed', t => {
  const { operator } = inAaa('local-user user13579 idle-cut');
  operator.enter('undo local-user user13579 idle-cut', 'commit');
  t.true(operator.type('display this').includes(' undo local-user user13579 idle-cut'));
});

test('with a user goes all that was set for them', t => {
  const { operator } = inAaa(...settings.map(([line]) => `local-user user13579 ${line}`), 'commit', 'undo local-user user13579', 'commit');
  t.deepEqual(operator.type('display this'), ['#', 'aaa', '#', 'return']);
});

test('a group that a user has to be of must be there', t => {
  const { operator } = inAaa('local-user user13579 user-group ospf');
  t.is(operator.type('commit')[1], 'Error: The referenced object (user-group ospf) does not exist.');
  operator.enter('user-group ospf', 'commit');
});

test('a password is as long as the configuration asks, and has no forbidden word in it', t => {
  const { operator } = inAaa('user-password min-len 16', 'user-name minimum-length 8', 'quit');
  operator.enter('security password', 'rule admin', 'forbidden word company', 'quit', 'quit', 'aaa');
  const create = (name: string, password: string) => operator.type(`local-user ${name} password cipher ${password}`);
  t.deepEqual(create('operator1', secret), ['Error: The password is shorter than the configured minimum length.']);
  t.deepEqual(create('operator1', 'My-Company-is-20-years'), ['Error: The password contains a forbidden word.']);
  t.deepEqual(create('shorter', 'Long-enough-13579'), ['Error: The user name is shorter than the configured minimum length.']);
  t.deepEqual(create('operator1', 'Long-enough-13579'), ['Info: A new user is added.']);
});

test('a task group is born with five tasks, and a group of users has the level of what it contains', t => {
  const { operator } = inAaa('task-group ospf_tg', 'quit', 'user-group ospf', 'task-group ospf_tg', 'quit');
  operator.enter('local-user user13579 user-group ospf', 'commit');
  t.is(operator.type('display task-group ospf_tg').filter(line => / (?:read|execute)/.test(line)).length, 5);
  t.true(operator.type('display local-user user-group ospf').some(line => /^user13579 .* 2 +5$/.test(line.trimEnd())));
});

test('displays of schemes and domains have those of every router first', t => {
  const { operator } = inAaa('authentication-scheme auth1', 'authentication-mode local', 'quit', 'domain isp1', 'quit', 'commit');
  t.deepEqual(operator.type('display authentication-scheme').slice(3, 7), [
    '  default0                            local',
    '  default1                            radius',
    '  default                             local radius',
    '  auth1                               local',
  ]);
  t.true(operator.type('display domain').includes('  isp1                  Active         0       1045504       0       0         0'));
  t.deepEqual(operator.type('display domain nosuch'), ['Error: The domain does not exist.']);
  t.is(operator.type('display authentication-scheme auth1')[2], '  Authentication-method        : Local authentication');
});

test('details of a user are by name, in whatever letters', t => {
  const { operator } = inAaa('local-user user13579 service-type ssh', 'local-user user13579 access-limit 3', 'commit');
  const said = operator.type('display local-user username USER13579');
  t.true(said.includes('  Access-limit      : 3'));
  t.true(said.includes('  Service type      : S'));
});
