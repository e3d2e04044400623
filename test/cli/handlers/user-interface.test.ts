import test from 'ava';
import { deskOf } from '../../support/desk.ts';
import { loggedIn, type TestBench } from '../../support/booted-router.ts';

/** Lines that a command shows, without its echo and the prompt behind it. */
const shown = (bench: TestBench, line: string): readonly string[] => bench.type(line).split('\r\n').slice(1, -1);
const prompt = (output: string): string => output.split('\r\n').at(-1) ?? '';

/** What the first log-in has left in the section of the console. */
const firstPassword = ({ board }: TestBench): readonly string[] => [
  ' authentication-mode password',
  ` set authentication password cipher ${board.consolePassword}`,
];

function inView(...lines: readonly string[]): TestBench {
  const bench = loggedIn();
  bench.type('system-view', ...lines);
  return bench;
}

for (const [line, expected] of [
  ['user-interface console 0', '[~HUAWEI-ui-console0]'],
  ['user-interface con 0', '[~HUAWEI-ui-console0]'],
  ['user-interface vty 0', '[~HUAWEI-ui-vty0]'],
  ['user-interface vty 0 4', '[~HUAWEI-ui-vty0-4]'],
  ['aaa', '[~HUAWEI-aaa]'],
] as const) {
  test(`${line} leads to ${expected}`, t => {
    t.is(prompt(inView().type(line)), expected);
  });
}

test('a console that was only looked into leaves nothing to commit', t => {
  const bench = inView('user-interface console 0', 'quit', 'aaa', 'quit', 'user-interface vty 0', 'quit');
  t.is(prompt(bench.type('return')), '<HUAWEI>');
  t.false(bench.type('display current-configuration').includes('user-interface vty'));
});

test('the settings of the console stand under user-interface con 0, defaults are not displayed', t => {
  const bench = inView(
    'user-interface console 0',
    'idle-timeout 30',
    'screen-length 40',
    'history-command max-size 30',
    'user privilege level 3',
    'commit',
  );
  t.deepEqual(shown(bench, 'display this'), [
    '#',
    'user-interface con 0',
    ...firstPassword(bench),
    ' user privilege level 3',
    ' history-command max-size 30',
    ' idle-timeout 30',
    ' screen-length 40',
    '#',
    'return',
  ]);
  bench.type('idle-timeout 10', 'screen-length 24', 'undo history-command max-size', 'commit');
  t.deepEqual(shown(bench, 'display this'), [
    '#',
    'user-interface con 0',
    ...firstPassword(bench),
    ' user privilege level 3',
    '#',
    'return',
  ]);
  t.deepEqual(shown(bench, 'display current-configuration configuration user-interface'), [
    '#',
    'user-interface con 0',
    ...firstPassword(bench),
    ' user privilege level 3',
    '#',
  ]);
});

test('a plain password is held, displayed and remembered as cipher text only', t => {
  const bench = inView('user-interface console 0', 'set authentication password cipher Hello-huawei123', 'commit');
  t.regex(shown(bench, 'display this')[3] ?? '', /^ set authentication password cipher \$1c\$[^$]+\$[^$]+\$$/);
  t.false(bench.type('display current-configuration').includes('Hello-huawei123'));
  t.false(bench.type('display history-command').includes('Hello-huawei123'));
  t.false(bench.press('\x10\x10\x10\x10').includes('Hello-huawei123'));
});

test('set authentication password alone asks for it twice, without echo', t => {
  const bench = inView('user-interface console 0');
  t.is(
    bench.type('set authentication password'),
    'set authentication password\r\nPlease configure the login password (8-16)\r\nEnter password:',
  );
  t.is(bench.press('Hello-hw1\r'), '\r\nConfirm password:');
  t.is(bench.press('Hello-hw1\r'), '\r\n[*HUAWEI-ui-console0]');
});

test('cipher text of a real router is held as it stands', t => {
  const cipher = "$1c$k4:o79a_DJ$dkxW!,@7Cjr*k+Q}gb'{g{x)#wS1GjQST'EZ]/Fabc$";
  const bench = inView('user-interface console 0', `set authentication password cipher ${cipher}`, 'commit');
  t.is(shown(bench, 'display this')[3], ` set authentication password cipher ${cipher}`);
});

test('with AAA the password of the user interface is cleared, and none can be set', t => {
  const bench = inView('user-interface console 0', 'set authentication password cipher Hello-huawei123', 'authentication-mode aaa');
  t.is(shown(bench, 'set authentication password cipher Hello-huawei123')[0], 'Error: The authentication mode is not password.');
  bench.type('commit');
  t.deepEqual(shown(bench, 'display this'), ['#', 'user-interface con 0', ' authentication-mode aaa', '#', 'return']);
});

test('undo authentication-mode asks whether the password goes too', t => {
  const bench = inView(
    'user-interface console 0',
    'authentication-mode password',
    'set authentication password cipher Hello-huawei123',
    'commit',
  );
  t.true(bench.type('undo authentication-mode').endsWith('Continue? [Y/N]:'));
  bench.type('y', 'commit');
  t.deepEqual(shown(bench, 'display this'), ['#', 'user-interface con 0', '#', 'return']);
});

test('a range of virtual terminals ends above its beginning', t => {
  const bench = inView();
  t.is(shown(bench, 'user-interface vty 4 2')[0], 'Error: The last user interface number must be greater than the first.');
  t.is(prompt(bench.type('')), '[~HUAWEI]');
});

test('the history holds as many lines as the user interface says', t => {
  const bench = inView('user-interface console 0', 'history-command max-size 2', 'commit', 'display clock', 'display this');
  t.deepEqual(shown(bench, 'display history-command'), ['  display clock', '  display this']);
});

test('screen-length of the user interface is where output stops; the temporary one goes before it', t => {
  const bench = inView('user-interface console 0', 'screen-length 3', 'commit');
  bench.type('undo screen-length temporary');
  t.is(bench.type('display this').split('\r\n').length, 1 + 3 + 1);
  t.true(bench.press('\x03').endsWith('[~HUAWEI-ui-console0]'));
  t.is(shown(bench, 'screen-length 0 temporary')[0], 'Info: The configuration takes effect on the current user terminal interface only.');
  t.true(bench.type('display this').endsWith('[~HUAWEI-ui-console0]'));
});

test('a new local user is greeted with a line, and its settings stand under aaa', t => {
  const bench = inView('aaa');
  t.deepEqual(shown(bench, 'local-user operator1 password irreversible-cipher Hello-13579'), ['Info: A new user is added.']);
  bench.type('local-user operator1 service-type terminal ssh', 'local-user operator1 level 3', 'commit');
  const lines = shown(bench, 'display this');
  t.regex(lines[2] ?? '', /^ local-user operator1 password irreversible-cipher \$1c\$/);
  t.deepEqual(lines.slice(3), [' local-user operator1 service-type terminal ssh', ' local-user operator1 level 3', '#', 'return']);
});

test('local-user password alone asks for it twice', t => {
  const bench = inView('aaa');
  t.is(
    bench.type('local-user operator1 password'),
    'local-user operator1 password\r\nPlease configure the password (8-128)\r\nEnter Password:',
  );
  t.is(bench.press('Hello-13579\r'), '\r\nConfirm Password:');
  t.is(bench.press('Hello-13579\r'), '\r\nInfo: A new user is added.\r\n[*HUAWEI-aaa]');
});

test('who changes the password of a local user has to know the old one', t => {
  const bench = inView('aaa', 'local-user operator1 password cipher Hello-13579');
  t.true(bench.type('local-user OPERATOR1 password cipher World-24680').endsWith('\r\nPlease enter old password:'));
  t.true(bench.press('Wrong-24680\r').includes('Error: The old password is incorrect.'));
  bench.type('local-user operator1 password cipher World-24680');
  t.is(bench.press('Hello-13579\r'), '\r\n[*HUAWEI-aaa]');
});

const badUsers: readonly (readonly [line: string, error: string])[] = [
  ['local-user short password cipher Hello-13579', 'Error: The user name must consist of at least 6 characters.'],
  ['local-user operator1 password cipher Hello-1', 'Error: The password length must range from 8 to 128.'],
  [
    'local-user operator1 password cipher hello-13579',
    'Error: The password must consist of lowercase letters, uppercase letters, numerals and special characters.',
  ],
  [
    'local-user operator1 password cipher Operator1-x',
    'Error: The password cannot contain the user name or the user name in reverse order.',
  ],
  [
    'local-user operator1 password cipher X-1rotarepo',
    'Error: The password cannot contain the user name or the user name in reverse order.',
  ],
  ['local-user operator1 level 3', 'Error: The user does not exist.'],
  ['local-user operator1 service-type terminal', 'Error: The user does not exist.'],
  ['undo local-user operator1', 'Error: The user does not exist.'],
];
for (const [line, error] of badUsers) {
  test(`"${line}" is refused and changes nothing`, t => {
    const bench = inView('aaa');
    t.is(shown(bench, line)[0], error);
    t.is(prompt(bench.type('')), '[~HUAWEI-aaa]');
  });
}

test('without the user security policy names may be short and passwords simple', t => {
  const bench = inView('undo user-security-policy enable', 'aaa');
  t.deepEqual(shown(bench, 'local-user me password cipher 123'), ['Info: A new user is added.']);
});

test('undo local-user takes everything about the user away', t => {
  const bench = inView(
    'aaa',
    'local-user operator1 password cipher Hello-13579',
    'local-user operator1 level 3',
    'local-user operator12 password cipher Hello-13579',
    'commit',
  );
  bench.type('undo local-user Operator1', 'commit');
  t.deepEqual(
    shown(bench, 'display this').map(line => line.split(' password')[0]),
    ['#', 'aaa', ' local-user operator12', '#', 'return'],
  );
});

test('console, users and their passwords come back after save and reboot', t => {
  const bench = inView(
    'aaa',
    'local-user operator1 password cipher Hello-13579',
    'local-user operator1 service-type terminal',
    'local-user operator1 level 2',
    'quit',
    'user-interface console 0',
    'authentication-mode aaa',
    'idle-timeout 30',
    'quit',
    'user-interface vty 0 4',
    'protocol inbound all',
    'commit',
    'return',
  );
  const before = shown(bench, 'display current-configuration').slice(2);
  bench.type('save', 'y', 'vrpcfg.zip', 'y');
  bench.router.powerOff();
  bench.powerOn();
  t.deepEqual(bench.router.facts.volatile.recoveryFailures, []);
  t.true(bench.type('', 'operator1', 'Hello-13579').endsWith('<HUAWEI>'));
  t.true(bench.type('display current-configuration').includes('Error: No permission to run the command.'));
  t.true(before.includes('user-interface vty 0 4'));
  t.is(bench.router.facts.volatile.running.get('user-interface con 0')?.children?.get('idle-timeout')?.line, 'idle-timeout 30');
});

test("display user-interface lists every line with its level and its authentication, marking one's own", t => {
  const bench = inView(
    'user-interface vty 0 4',
    'authentication-mode aaa',
    'user privilege level 3',
    'quit',
    'user-interface maximum-vty 6',
    'commit',
  );
  const lines = shown(bench, 'display user-interface');
  t.deepEqual(lines.slice(0, 3), [
    '  Idx  Type     Tx/Rx      Modem Privi ActualPrivi Auth  Int',
    '+ 0    CON 0    9600       -     3     3           P     1',
    '  34   VTY 0               -     3     -           A     -',
  ]);
  t.is(lines[7], '  39   VTY 5               -     0     -           N     -');
  t.is(lines[8], '  100  NCA 0               -     -     -           A     -');
  t.is(lines.length, 1 + 1 + 6 + 5 + 5 + 2 + 11);
});

test('one user interface is found by its number among all and among its kind', t => {
  const bench = inView();
  t.deepEqual(shown(bench, 'display user-interface 35'), shown(bench, 'display user-interface vty 1'));
  t.true(shown(bench, 'display user-interface con 0')[1]?.startsWith('+ 0    CON 0'));
  t.deepEqual(shown(bench, 'display user-interface 99'), ['Error: The user interface does not exist.']);
  t.deepEqual(shown(bench, 'display user-interface maximum-vty'), ['Maximum of VTY user:21']);
});

test('display local-user lists users with their ways in and their level', t => {
  const bench = inView(
    'aaa',
    'local-user operator1 password cipher Hello-13579',
    'local-user operator1 service-type terminal ssh',
    'local-user operator1 level 3',
    'local-user operator2 password cipher Hello-13579',
    'local-user operator2 state block',
    'commit',
  );
  const row = (line: string): readonly string[] => line.split(/ +/);
  const lines = shown(bench, 'display local-user');
  t.deepEqual(row(lines[3] ?? ''), ['operator1', 'Active', 'MS', 'Dft', 'No', '0', '3', '-']);
  t.deepEqual(row(lines[4] ?? ''), ['operator2', 'Block', '-', 'Dft', 'No', '0', '-', '-']);
  t.is(lines.at(-1), 'Total 2, 2 printed');
  t.is(shown(bench, 'display local-user state block').at(-1), 'Total 1, 1 printed');
});

test('user interfaces are reached by their absolute numbers, and several of them only where they are virtual terminals', t => {
  const operator = deskOf({ view: 'system' }).operator();
  const shown = (line: string): readonly string[] => {
    const said = operator.type(line);
    const { prompt } = operator;
    if (prompt !== '[~HUAWEI]') operator.type('quit');
    return [prompt, ...said];
  };
  t.deepEqual(shown('user-interface 0'), ['[~HUAWEI-ui-console0]']);
  t.deepEqual(shown('user-interface 33'), ['[~HUAWEI-ui-aux0]']);
  t.deepEqual(shown('user-interface 34 38'), ['[~HUAWEI-ui-vty0-4]']);
  t.deepEqual(shown('user-interface 0 38'), ['[~HUAWEI]', 'Error: The user interface does not exist.']);
});

test('the AUX port has settings of its own, and is shown by itself', t => {
  const operator = deskOf({ view: 'system' }).operator();
  for (const line of ['user-interface aux 0', 'user privilege level 2', 'commit']) operator.type(line);
  t.deepEqual(operator.type('display this'), ['#', 'user-interface aux 0', ' user privilege level 2', '#', 'return']);
  t.regex(operator.type('display user-interface aux 0')[1] ?? '', /^ {2}33 {3}AUX 0 {15}- {5}2 {5}- {11}- {5}-$/);
});
