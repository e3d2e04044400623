import test from 'ava';
import { loggedIn, type TestBench } from '../support/booted-router.ts';

const secret = 'Hello-13579';

/** A console that asks AAA, with a user of these lines, and what they come to. */
function console(...lines: readonly string[]): (name?: string) => string {
  const bench: TestBench = loggedIn();
  const user = [
    `local-user operator1 password cipher ${secret}`,
    'local-user operator1 service-type terminal',
    'local-user operator1 level 3',
  ];
  bench.type(
    'system-view',
    'aaa',
    ...user,
    ...lines,
    'quit',
    'user-interface console 0',
    'authentication-mode aaa',
    'commit',
    'return',
    'quit',
  );
  return (name = 'operator1') => bench.type('', name, secret);
}

const isIn = (said: string): boolean => said.includes('<HUAWEI>');

test('a local user logs in as long as nothing is in the way', t => t.true(isIn(console()())));

/** Lines of the AAA view that keep the user out; the router's time is a Tuesday, 2026-11-24 08:00 UTC. */
const inTheWay: readonly (readonly string[])[] = [
  ['local-user operator1 expire 2026-11-24'],
  ['local-user operator1 login-period 09:00:00 to 18:00:00 mon to fri'],
  ['local-user operator1 login-period 07:00:00 to 18:00:00 wed to sat'],
  ['domain default_admin', 'block', 'quit'],
  ['domain default_admin', 'service-type ssh telnet', 'quit'],
  ['authentication-scheme default', 'authentication-mode radius', 'quit'],
  [
    'authentication-scheme s1',
    'authentication-mode hwtacacs',
    'quit',
    'domain d1',
    'authentication-scheme s1',
    'quit',
    'default-domain admin d1',
  ],
];
for (const lines of inTheWay) {
  test(`nobody comes in past ${lines.join(', ')}`, t => t.true(console(...lines)().includes('Error: Authentication fail')));
}

const notInTheWay: readonly (readonly string[])[] = [
  ['local-user operator1 expire 2026-11-25'],
  ['local-user operator1 login-period 07:00:00 to 18:00:00 mon to fri'],
  ['authentication-scheme default', 'authentication-mode radius local', 'quit'],
  ['domain other', 'block', 'quit'],
];
for (const lines of notInTheWay) {
  test(`a user comes in with ${lines.join(', ')}`, t => t.true(isIn(console(...lines)())));
}

test('a user may be logged in only as often as the limit says', t => {
  const bench = loggedIn();
  bench.type('system-view', 'aaa', `local-user operator1 password cipher ${secret}`, 'local-user operator1 service-type terminal');
  bench.type(
    'local-user operator1 access-limit 1',
    'quit',
    'user-interface console 0',
    'authentication-mode aaa',
    'commit',
    'return',
    'quit',
  );
  t.true(isIn(bench.type('', 'operator1', secret)), 'the first');
  bench.type('quit');
  t.true(isIn(bench.type('', 'operator1', secret)), 'again, as the first has gone');
});

test('a user’s group gives the level where no line of their own does', t => {
  const bench = loggedIn();
  bench.type('system-view', 'aaa', `local-user operator1 password cipher ${secret}`, 'local-user operator1 service-type terminal');
  bench.type(
    'local-user operator1 user-group monitor-ug',
    'quit',
    'user-interface console 0',
    'authentication-mode aaa',
    'commit',
    'return',
    'quit',
  );
  bench.type('', 'operator1', secret);
  t.true(bench.type('system-view').includes('Error: No permission to run the command.'));
});
