import test from 'ava';
import { sshUsers } from '../../../../src/cli/handlers/user-login/ssh-users.ts';
import { loggedIn, type TestBench } from '../../../support/booted-router.ts';

function configured(...lines: readonly string[]): TestBench {
  const bench = loggedIn();
  bench.type('system-view', ...lines, 'commit');
  return bench;
}
const shown = (bench: TestBench): readonly string[] =>
  bench
    .type('display current-configuration')
    .split('\r\n')
    .filter(line => line.startsWith('ssh user'));
const added = 'Info: Succeeded in adding a new SSH user.';

test('the first line of a user makes them, the next ones do not', t => {
  const bench = loggedIn();
  bench.type('system-view');
  t.true(bench.type('ssh user netadmin authentication-type password').includes(added));
  t.false(bench.type('ssh user netadmin service-type stelnet sftp').includes(added));
  t.false(bench.type('ssh user netadmin').includes(added));
  bench.type('commit');
  t.deepEqual(shown(bench), [
    'ssh user netadmin',
    'ssh user netadmin authentication-type password',
    'ssh user netadmin service-type stelnet sftp',
  ]);
});

test('a user is one whatever the case of their name', t => {
  const bench = configured('ssh user netadmin');
  t.false(bench.type('ssh user NetAdmin service-type all').includes(added));
  bench.type('commit');
  t.deepEqual(
    sshUsers(bench.router.facts.volatile.running).map(({ name, services }) => ({ name, services })),
    [{ name: 'netadmin', services: ['all'] }],
  );
});

test('undo ssh user takes all lines of one user, and none of another whose name begins alike', t => {
  const bench = configured(
    'ssh user net service-type all',
    'ssh user net authentication-type password',
    'ssh user netadmin service-type all',
  );
  bench.type('undo ssh user NET', 'commit');
  t.deepEqual(shown(bench), ['ssh user netadmin', 'ssh user netadmin service-type all']);
});

test('undo ssh user without a name takes all users', t => {
  const bench = configured('ssh user a', 'ssh user b service-type all', 'undo ssh user');
  t.deepEqual(shown(bench), []);
  t.true(bench.type('undo ssh user a').includes('Error: The SSH user does not exist.'));
});

test('undo of a part leaves the user', t => {
  const bench = configured('ssh user a service-type all', 'ssh user a authentication-type all', 'undo ssh user a service-type');
  t.deepEqual(shown(bench), ['ssh user a', 'ssh user a authentication-type all']);
});

test('display ssh user-information shows who may come in, and how', t => {
  const bench = configured(
    'ssh user client001 authentication-type password-ecc',
    'ssh user client001 service-type all',
    'ssh user client001 assign ecc-key key1',
    'ssh user client002',
  );
  const rule = '-'.repeat(80);
  t.is(
    bench.type('display ssh user-information').split('\r\n').slice(1, -1).join('\n'),
    [
      rule,
      'User Name             : client001',
      'Authentication-Type   : password-ecc',
      'User-public-key-name  : key1',
      'User-public-key-type  : ECC',
      'Sftp-directory        : --',
      'Service-type          : stelnet | sftp | snetconf',
      '',
      'User Name             : client002',
      'Authentication-Type   : --',
      'User-public-key-name  : --',
      'User-public-key-type  : --',
      'Sftp-directory        : --',
      'Service-type          : --',
      rule,
      'Total 2, 2 printed',
    ].join('\n'),
  );
  t.regex(bench.type('display ssh user-information CLIENT002'), /Total 1, 1 printed/);
});
