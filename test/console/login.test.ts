import test from 'ava';
import { blockedAt } from '../../src/control-plane/login-records.ts';
import { newBoard } from '../../src/control-plane/state.ts';
import { bootedRouter, loggedIn, password, TestBench } from '../support/booted-router.ts';

const idle = '\r\n\r\n\r\n\r\n\r\n\r\r\nUser interface con0 is available\r\n\r\n\r\n\r\nPlease Press ENTER.\r\n';
const minute = 60_000;

/** Lines typed in the system view and committed; the log-in ends behind them. */
function configured(...lines: readonly string[]): TestBench {
  const bench = loggedIn();
  bench.type('system-view', ...lines, 'commit', 'return', 'quit');
  return bench;
}

const withUser = (...lines: readonly string[]): TestBench =>
  configured(
    'aaa',
    'local-user operator1 password irreversible-cipher Hello-13579',
    'local-user operator1 service-type terminal',
    ...lines,
    'quit',
    'user-interface console 0',
    'authentication-mode aaa',
  );

/** Until the console hears Enter again after a log-in that was refused. */
const pause = (bench: TestBench): void => bench.clock.advance(bench.router.facts.device.pauseAfterRefusedLogin);

test('a console that nobody uses says so, byte for byte as captured', t => {
  t.is(bootedRouter().read().slice(-idle.length), idle);
});

test('an idle console echoes nothing and waits for Enter', t => {
  t.is(bootedRouter().press('abc?\t\x03\x1b[A'), '');
});

test('a router out of the box lets its first user in with a password of their own', t => {
  const bench = bootedRouter();
  t.is(bench.press('\r'), '\r\nPlease configure the login password (8-16)\r\nEnter Password:');
  t.is(bench.press(`${password}\r`), '\r\nConfirm Password:');
  t.is(
    bench.press(`${password}\r`),
    '\r\nInfo: Save the password now. Please wait for a moment.\r\n' +
      'Info: The max number of VTY users is 21, the number of current VTY users online is 0, and total number of terminal users online is 1.\r\n' +
      '      The current login time is 2026-11-24 08:00:00.\r\n<HUAWEI>',
  );
});

const refusedFirst: readonly (readonly [what: string, typed: readonly string[], error: string])[] = [
  ['is too short', ['Short-1'], 'Error: The password length must range from 8 to 16.'],
  ['is too long', ['Seventeen-chars-1'], 'Error: The password length must range from 8 to 16.'],
  ['has characters of one kind', ['lowercase'], 'Error: The password must consist of at least 2 types of characters'],
  ['holds a blank', ['Pass word-1'], 'Error: The password cannot contain question marks (?) or spaces.'],
  ['is typed otherwise the second time', [password, `${password}x`.slice(1)], 'Error: The two passwords do not match.'],
];
for (const [what, typed, error] of refusedFirst) {
  test(`a first password that ${what} is refused, and none is set`, t => {
    const bench = bootedRouter();
    const said = bench.type('', ...typed);
    t.true(said.includes(error), said);
    t.true(said.endsWith(idle));
    t.is(bench.board.consolePassword, undefined);
  });
}

test('the first password is there at once: it opens the console after a power cut without commit and save', t => {
  const bench = bootedRouter().firstLogin();
  bench.router.powerOff();
  bench.powerOn();
  t.is(bench.press('\r'), '\r\n\r\nPassword:');
  t.true(bench.press(`${password}\r`).endsWith('<HUAWEI>'));
});

test('what the main board keeps of the password is no plain text', t => {
  const { consolePassword } = bootedRouter().firstLogin().board;
  t.regex(consolePassword ?? '', /^\$1c\$[^$]+\$[^$]+\$$/);
  t.false(consolePassword?.includes(password));
});

test('a password is not echoed, and a wrong one leads back to the idle line', t => {
  const bench = bootedRouter().firstLogin();
  bench.type('quit');
  t.is(bench.press('\r'), '\r\n\r\nPassword:');
  t.is(bench.press('Wrong-pass'), '');
  t.is(bench.press('\r'), `\r\n\r\nError: Authentication fail\r\n${idle}`);
});

test('a password may be corrected while it is typed', t => {
  const bench = bootedRouter().firstLogin();
  bench.type('quit', '');
  t.true(bench.press(`x\b${password}y\x7f\r`).endsWith('<HUAWEI>'));
});

test('quit in the user view ends the log-in', t => {
  t.is(bootedRouter().firstLogin().press('quit\r'), `quit\r\n${idle}`);
});

test('a log-in without a key for ten minutes ends, and its uncommitted lines are lost', t => {
  const bench = loggedIn();
  bench.type('system-view', 'sysname R9');
  bench.clock.advance(9 * minute);
  bench.press(' ');
  bench.clock.advance(9.99 * minute);
  t.is(bench.read(), '');
  bench.clock.advance(0.02 * minute);
  t.is(bench.read(), idle);
  bench.login();
  t.is(bench.type('system-view').split('\r\n').at(-1), '[~HUAWEI]');
});

test('idle-timeout takes effect with the commit, for the log-in that typed it too', t => {
  const bench = loggedIn();
  bench.type('system-view', 'user-interface console 0', 'idle-timeout 1 30', 'commit');
  bench.clock.advance(1.49 * minute);
  t.is(bench.read(), '');
  bench.clock.advance(0.02 * minute);
  t.true(bench.read().endsWith(idle));
});

test('idle-timeout 0 0 warns, and then a log-in stays open for days', t => {
  const bench = loggedIn();
  bench.type('system-view', 'user-interface console 0');
  t.is(
    bench.type('idle-timeout 0 0').split('\r\n')[1],
    'Warning: Idle time-out is configured as 0, so session will never be disconnected because of timeout.',
  );
  bench.type('commit');
  bench.clock.advance(3 * 24 * 60 * minute);
  t.is(bench.read(), '');
});

test('an unfinished log-in does not hold the console for ever', t => {
  const bench = bootedRouter();
  bench.press('\r');
  bench.clock.advance(10 * minute + 1);
  t.true(bench.read().endsWith(idle));
});

test('with AAA the console asks for user name and password, echoes the name, and takes the level from the user', t => {
  const bench = withUser('local-user operator1 level 1');
  t.is(bench.press('\r'), '\r\n\r\nUsername:');
  t.is(bench.press('operator1\r'), 'operator1\r\nPassword:');
  t.true(bench.press('Hello-13579\r').endsWith('<HUAWEI>'));
  t.true(bench.type('display users').includes('Username : operator1'));
  t.true(bench.type('system-view').includes('Error: No permission to run the command.'));
});

test('a user without a level of its own has that of the user interface', t => {
  const bench = withUser();
  bench.type('', 'operator1', 'Hello-13579');
  t.true(bench.type('system-view').endsWith('[~HUAWEI]'));
});

test('case does not count in a user name', t => {
  const bench = withUser();
  t.true(bench.type('', 'OPERATOR1', 'Hello-13579').endsWith('<HUAWEI>'));
});

test('a user whose service type is not terminal stays out of the console', t => {
  const bench = withUser('local-user operator1 service-type ssh');
  t.is(bench.type('', 'operator1', 'Hello-13579'), `\r\n\r\nError: Authentication fail\r\n${idle}`);
});

test('a blocked user stays out', t => {
  const bench = withUser('local-user operator1 state block');
  t.true(bench.type('', 'operator1', 'Hello-13579').includes('Error: Authentication fail'));
});

test('three failures within three minutes block a user for five, right password or not', t => {
  const bench = withUser();
  const attempt = (typed: string) => {
    const isIn = bench.type('', 'operator1', typed).endsWith('<HUAWEI>');
    pause(bench);
    return isIn;
  };
  for (let count = 0; count < 3; count++) t.false(attempt('Wrong-1111'));
  t.false(attempt('Hello-13579'));
  bench.clock.advance(4.9 * minute);
  t.false(attempt('Hello-13579'));
  bench.clock.advance(0.2 * minute);
  t.true(attempt('Hello-13579'));
});

test('failures that lie more than three minutes apart block nobody', t => {
  const bench = withUser();
  for (let count = 0; count < 4; count++) {
    bench.type('', 'operator1', 'Wrong-1111');
    bench.clock.advance(2 * minute);
  }
  t.true(bench.type('', 'operator1', 'Hello-13579').endsWith('<HUAWEI>'));
});

test('user-block sets other limits', t => {
  const bench = withUser('user-block failed-times 1 period 3', 'user-block reactive 60');
  bench.type('', 'operator1', 'Wrong-1111');
  bench.clock.advance(59 * minute);
  t.false(bench.type('', 'operator1', 'Hello-13579').endsWith('<HUAWEI>'));
  bench.clock.advance(1.1 * minute);
  t.true(bench.type('', 'operator1', 'Hello-13579').endsWith('<HUAWEI>'));
});

test('a user is blocked for as long, whatever date somebody sets', t => {
  for (const year of [2025, 2027]) {
    const bench = withUser('user-block failed-times 1 period 3', 'user-block reactive 60');
    bench.type('', 'operator1', 'Wrong-1111');
    bench.happen({ type: 'clock.set', deviceTime: Date.UTC(year, 0, 1) });
    bench.clock.advance(59 * minute);
    t.false(bench.type('', 'operator1', 'Hello-13579').endsWith('<HUAWEI>'));
    bench.clock.advance(1.1 * minute);
    t.true(bench.type('', 'operator1', 'Hello-13579').endsWith('<HUAWEI>'));
  }
});

test('user privilege level is what a log-in by password may do', t => {
  const bench = configured('user-interface console 0', 'user privilege level 1');
  bench.login();
  t.true(bench.type('system-view').includes('Error: No permission to run the command.'));
});

test('a password of the running configuration goes before that of the first log-in', t => {
  const bench = configured('user-interface console 0', 'authentication-mode password', 'set authentication password cipher Other-2027');
  t.true(bench.type('', password).includes('Error: Authentication fail'));
  pause(bench);
  t.true(bench.type('', 'Other-2027').endsWith('<HUAWEI>'));
});

test('a user is told when they were last here, and how often someone failed since', t => {
  const bench = withUser();
  bench.type('', 'operator1', 'Hello-13579');
  t.false(bench.read().includes('last login'));
  bench.type('quit');
  bench.clock.advance(minute);
  bench.type('', 'OPERATOR1', 'Wrong-1111');
  pause(bench);
  bench.type('', 'operator1');
  t.deepEqual(bench.press('Hello-13579\r').split('\r\n').slice(2, 5), [
    '      The current login time is 2026-11-24 08:01:02.',
    '      The last login time is 2026-11-24 08:00:00 from console.',
    '      The last login failure time is 2026-11-24 08:01:00 from console. Consecutive login failures since the last successful login: 1.',
  ]);
});

test('times of log-ins carry the offset of the time zone', t => {
  const bench = configured('clock timezone BJ add 08:00:00');
  t.true(bench.press(`\r${password}\r`).includes('      The current login time is 2026-11-24 16:00:00+08:00.\r\n'));
});

test('activate lets a blocked user in again', t => {
  const bench = withUser(
    'local-user operator2 password irreversible-cipher Hello-13579',
    'local-user operator2 service-type terminal',
    'local-user operator2 level 3',
  );
  for (let count = 0; count < 3; count++) {
    bench.type('', 'operator1', 'Wrong-1111');
    pause(bench);
  }
  bench.type('', 'operator2', 'Hello-13579');
  t.true(bench.type('display local-user locked').includes('operator1 '));
  t.true(bench.type('activate aaa local-user nobody').includes('Error: The user does not exist.'));
  bench.type('activate aaa local-user OPERATOR1', 'quit');
  t.true(bench.type('', 'operator1', 'Hello-13579').endsWith('<HUAWEI>'));
});

test('who is blocked, and who failed, is forgotten with the power', t => {
  const bench = withUser();
  for (let count = 0; count < 3; count++) bench.type('', 'operator1', 'Wrong-1111');
  t.is(bench.router.facts.volatile.loginRecords.size, 1);
  bench.router.powerOff();
  bench.powerOn();
  t.is(bench.router.facts.volatile.loginRecords.size, 0);
});

test('header texts stand before and behind the log-in, without the marks around them', t => {
  const bench = configured('header login information %Authorised staff only%', 'header shell information Hello Welcome');
  t.is(bench.press('\r'), '\r\n\r\nAuthorised staff only\r\nPassword:');
  t.true(bench.press(`${password}\r`).endsWith('\r\nHello Welcome\r\n<HUAWEI>'));
});

test('a header of several lines in the saved configuration is shown, line by line, and saved as it stands', t => {
  const lines = [
    '#',
    'header login information %',
    ' Authorised',
    '#',
    '',
    '\tstaff only',
    '%',
    'header shell information "Hello',
    'Welcome"',
    '#',
    'return',
  ];
  const board = newBoard('cfcard:/V800R012C10SPC300.cc');
  const bench = new TestBench({
    files: { 'a.cfg': lines.join('\r\n') },
    board: { ...board, nextStartup: { ...board.nextStartup, savedConfiguration: 'cfcard:/a.cfg' } },
  }).powerOn();
  t.true(bench.type('', password, password).includes('\r\nHello\r\nWelcome\r\n'));
  bench.type('quit');
  t.true(bench.type('').includes('\r\n Authorised\r\n#\r\n\r\n        staff only\r\n'));
  bench.type(password, 'save', 'y');
  const saved = Buffer.from(bench.cfCard.read('a.cfg') ?? []).toString();
  t.true(saved.includes(lines.slice(1, -2).join('\r\n')));
});

test('a header out of a file shows its lines, up to 2 KB, and nothing when the file is gone', t => {
  const bench = configured('header login file cfcard:/motd.txt');
  bench.cfCard.write('motd.txt', Buffer.from(`one\r\ntwo\n${'x'.repeat(3000)}`));
  t.is(bench.press('\r'), `\r\n\r\none\r\ntwo\r\n${'x'.repeat(2048 - 9)}\r\nPassword:`);
  bench.press('\x03');
  bench.cfCard.remove('motd.txt');
  t.is(bench.press('\r'), '\r\n\r\nPassword:');
});

test('users change their own password: at once, without a commit, and not the pending edits of anyone', t => {
  const bench = withUser('local-user operator1 level 3');
  bench.type('', 'operator1', 'Hello-13579', 'system-view', 'sysname R9');
  t.is(bench.type('run local-user change-password'), 'run local-user change-password\r\nPlease enter old password: ');
  t.is(bench.press('Hello-13579\r'), '\r\nPlease enter new password: ');
  t.is(bench.press('World-24680\r'), '\r\nPlease confirm new password: ');
  t.is(bench.press('World-24680\r'), '\r\nInfo: The password is changed successfully.\r\n[*HUAWEI]');
  bench.type('return', 'n', 'quit');
  t.true(bench.type('', 'operator1', 'World-24680').endsWith('<HUAWEI>'));
});

test('a wrong old password, and a log-in without a user, change no password', t => {
  const bench = loggedIn();
  t.true(bench.type('local-user change-password').includes('Error: Only a user who has passed local authentication'));
  const other = withUser();
  other.type('', 'operator1', 'Hello-13579', 'local-user change-password');
  t.true(other.press('Wrong-1111\r').includes('Error: The old password is incorrect.'));
});

test('an old password cannot be found out by changing it: three wrong ones block the user, right password or not', t => {
  const bench = withUser();
  bench.type('', 'operator1', 'Hello-13579');
  for (let count = 0; count < 3; count++) bench.type('local-user change-password', 'Wrong-1111');
  t.regex(bench.type('local-user change-password', 'Hello-13579'), /Error: The old password is incorrect\.\r\n<HUAWEI>$/);
  bench.type('quit');
  t.regex(bench.type('', 'operator1', 'Hello-13579'), /Error: Authentication fail/);
  bench.clock.advance(5 * minute);
  t.regex(bench.type('', 'operator1', 'Hello-13579', 'local-user change-password', 'Hello-13579'), /Please enter new password: $/);
});

test("nor can another user's by giving them a new one; activate lets them in again", t => {
  const bench = withUser();
  const change = (old: string) => bench.type('local-user operator1 password', old);
  bench.type('', 'operator1', 'Hello-13579', 'system-view', 'aaa');
  for (let count = 0; count < 3; count++) t.regex(change('Wrong-1111'), /The old password is incorrect/);
  t.regex(change('Hello-13579'), /The old password is incorrect/);
  bench.type('run activate aaa local-user operator1');
  t.regex(change('Hello-13579'), /Enter Password:$/);
});

test('who breaks off the question for the old password has failed at nothing', t => {
  const bench = withUser();
  bench.type('', 'operator1', 'Hello-13579', 'local-user change-password');
  t.is(bench.press('\x03'), '\r\n<HUAWEI>');
  t.is(bench.router.facts.volatile.loginRecords.get('operator1')?.lastFailure, undefined);
});

test('a user may have limits of their own', t => {
  const bench = withUser('local-user operator1 state block fail-times 1 interval 60');
  bench.type('', 'operator1', 'Wrong-1111');
  bench.clock.advance(59 * minute);
  t.false(bench.type('', 'operator1', 'Hello-13579').endsWith('<HUAWEI>'));
  bench.clock.advance(1.1 * minute);
  t.true(bench.type('', 'operator1', 'Hello-13579').endsWith('<HUAWEI>'));
});

test('after a refused log-in the console is deaf for two seconds of the device, and then hears what was typed', t => {
  const bench = loggedIn();
  bench.type('quit', '', 'Wrong-1111');
  t.is(bench.press('\r'), '');
  bench.clock.advance(1_999);
  t.is(bench.read(), '');
  bench.clock.advance(1);
  t.is(bench.read(), '\r\n\r\nPassword:');
});

test('a log-in that was broken off, and one that ended well, cost no pause', t => {
  const bench = loggedIn();
  bench.type('quit', '');
  bench.press('\x03');
  t.regex(bench.type('', password), /<HUAWEI>$/);
  bench.type('quit');
  t.regex(bench.type('', password), /<HUAWEI>$/);
});

test('a line with a password of its own is blocked like a user: three failures, five minutes, right password or not', t => {
  const bench = loggedIn();
  bench.type('quit');
  const attempt = (typed: string) => {
    const isIn = bench.type('', typed).endsWith('<HUAWEI>');
    pause(bench);
    return isIn;
  };
  for (let count = 0; count < 3; count++) t.false(attempt('Wrong-1111'));
  t.false(attempt(password));
  bench.clock.advance(4.8 * minute);
  t.false(attempt(password));
  bench.clock.advance(0.2 * minute);
  t.true(attempt(password));
});

test('of a block the router says nothing, and its keeper hears once', t => {
  const bench = loggedIn();
  bench.type('quit');
  for (let count = 0; count < 5; count++) {
    t.true(bench.type('', 'Wrong-1111').includes('Error: Authentication fail'));
    pause(bench);
  }
  t.deepEqual(bench.remarks, [
    'CON 0 is blocked after too many failures: the right password fails as well for 5 minutes; ctl clock advance 5m lets them pass',
  ]);
});

test('who is blocked is listed with the way and the time, until it is over', t => {
  const bench = withUser('user-block failed-times 1 period 3', 'user-block reactive 60');
  const blocked = () => blockedAt(bench.router.facts.volatile.loginRecords, bench.router.facts.now);
  const failedAt = bench.router.facts.now;
  bench.type('', 'operator1', 'Wrong-1111');
  t.like(blocked()[0], { who: 'operator1', way: 'serial' });
  t.true((blocked()[0]?.until ?? 0) >= failedAt + 60 * minute);
  bench.clock.advance(61 * minute);
  t.deepEqual(blocked(), []);
});

test('a line that lets somebody in forgets the failures before, and user-block is for lines as well', t => {
  const bench = configured('aaa', 'user-block failed-times 2 period 3');
  for (let round = 0; round < 3; round++) {
    bench.type('', 'Wrong-1111');
    pause(bench);
    t.true(bench.type('', password).endsWith('<HUAWEI>'));
    bench.type('quit');
  }
  for (let count = 0; count < 2; count++) {
    bench.type('', 'Wrong-1111');
    pause(bench);
  }
  t.false(bench.type('', password).endsWith('<HUAWEI>'));
});

test('failures of a name that nobody has are not remembered: memory is not for whoever invents names', t => {
  const bench = withUser();
  bench.type('', 'nobody1', 'Hello-13579');
  t.is(bench.router.facts.volatile.loginRecords.size, 0);
});

test('guesses typed ahead do not come faster for it', t => {
  const bench = withUser('user-block failed-times 0 period 3');
  bench.press('\roperator1\rWrong-1111\r'.repeat(30));
  bench.clock.advance(20_000);
  t.is(bench.router.facts.volatile.loginRecords.get('operator1')?.lastFailure?.count, 11);
});
