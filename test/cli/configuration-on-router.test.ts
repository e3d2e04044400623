import test from 'ava';
import { type CfCard, CfCardError } from '../../src/flash/cf-card.ts';
import { loggedIn, password, type TestBench } from '../support/booted-router.ts';

/** A logged-in router that has built its configuration, with these lines committed. */
function configured(lines: readonly string[]): TestBench {
  const router = loggedIn();
  router.clock.advance(router.router.facts.device.buildingConfiguration);
  router.type('system-view', ...lines, 'commit', 'return');
  return router;
}

/** Reboots with these answers to its questions, and logs in. */
function rebooted(router: TestBench, ...answers: readonly string[]): TestBench {
  router.type('reboot', ...answers);
  router.clock.advance(router.router.facts.device.buildingConfiguration);
  router.login();
  router.type('screen-length 0 temporary');
  router.clock.advance(router.router.facts.device.buildingConfiguration);
  return router;
}

const shown = (router: TestBench, command: string) => router.type(command).split('\r\n').slice(1, -1);
const body = (router: TestBench) => shown(router, 'display current-configuration').filter(line => !line.startsWith('!'));
/** What the first log-in has left behind every other section. */
const console = ({ board }: TestBench): readonly string[] => [
  '#',
  'user-interface con 0',
  ' authentication-mode password',
  ` set authentication password cipher ${board.consolePassword}`,
];
const edited = [
  'sysname R1',
  'pki entity e1',
  'common-name r1',
  'country CN',
  'quit',
  'pki domain d1',
  'certificate request entity e1',
  'quit',
  'undo pki crl check enable',
];

test('what is saved runs again after a reboot, line for line', t => {
  const router = configured(edited);
  const before = body(router);
  t.true(before.includes(' certificate request entity e1'));
  router.type('save', 'y', '');
  rebooted(router, 'y');
  t.deepEqual(body(router), before);
  t.deepEqual(shown(router, 'display configuration recover-result'), [
    'The current startup saved-configuration file is cfcard:/vrpcfg.zip.',
    'The number of failed commands is 0.',
  ]);
  t.true(shown(router, 'compare configuration').includes('The current configuration is the same as the next startup configuration file.'));
  t.is(shown(router, 'display startup')[4], '  Startup saved-configuration file      : cfcard:/vrpcfg.zip');
});

test('what is committed but not saved is gone after a power cut, the commit list is not', t => {
  const router = configured(edited);
  router.router.powerOff();
  router.powerOn();
  router.login();
  router.type('screen-length 0 temporary');
  router.clock.advance(router.router.facts.device.buildingConfiguration);
  t.false(body(router).includes('sysname R1'));
  const points = shown(router, 'display configuration commit list verbose').filter(line => /CommitId|User-Intf/.test(line));
  t.deepEqual(points, ['1) CommitId: 1000000002', '        User-Intf: CON 1023', '2) CommitId: 1000000001', '        User-Intf: CON 0']);
});

test('a file with lines that nobody knows starts with them in their places; those that the router refuses it lists', t => {
  const router = configured([]);
  router.cfCard.write('hand.cfg', Buffer.from('#\nsysname R7\nfrobnicate 3\n#\npki entity e1\n country CN\n speed 9\nquit\n#\nreturn\n'));
  router.type('startup saved-configuration hand.cfg');
  rebooted(router, 'n', 'y');
  t.deepEqual(body(router), [
    '#',
    'sysname R7',
    'frobnicate 3',
    '#',
    'pki entity e1',
    ' country CN',
    ' speed 9',
    ...console(router),
    '#',
    'return',
  ]);
  t.deepEqual(
    shown(router, 'display configuration recover-result').filter(line => /^The number|^Command|^Line/.test(line)),
    ['The number of failed commands is 1.', 'Command : quit', 'Line    : 8'],
  );
});

test('reset saved-configuration forgets the file of this start when it is also that of the next', t => {
  const router = configured(edited);
  router.type('save', 'y', 'lab.cfg');
  rebooted(router, 'y');
  const files = () =>
    shown(router, 'display startup')
      .filter(line => line.includes('saved-configuration'))
      .map(line => line.split(' : ')[1]);
  t.deepEqual(files(), ['cfcard:/lab.cfg', 'cfcard:/lab.cfg']);
  t.regex(router.type('delete lab.cfg'), /is protected/);
  router.type('reset saved-configuration', 'y');
  t.deepEqual(files(), ['NULL', 'NULL']);
  t.true(body(router).includes('sysname R1'), 'what runs goes on');
  t.regex(router.type('delete lab.cfg', 'y'), /Done\./);
});

test('reset saved-configuration forgets only the file of the next start when this one has another', t => {
  const router = configured(edited);
  router.type('save', 'y', 'lab.cfg');
  rebooted(router, 'y');
  router.type('save other.cfg', 'y', 'startup saved-configuration other.cfg', 'reset saved-configuration', 'y');
  t.deepEqual(
    shown(router, 'display startup')
      .filter(line => line.includes('saved-configuration'))
      .map(line => line.split(' : ')[1]),
    ['cfcard:/lab.cfg', 'NULL'],
  );
});

test('a file of this start that holds control characters shows none of them', t => {
  const router = configured([]);
  router.cfCard.write('hand.cfg', Buffer.from('#\nsysname R7\nfrob \x1b[2J\xff\n#\nreturn\n', 'latin1'));
  router.type('startup saved-configuration hand.cfg');
  rebooted(router, 'n', 'y');
  for (const command of ['display saved-configuration', 'display configuration recover-result', 'compare configuration', 'more hand.cfg']) {
    t.notRegex(router.type(command), /[^ -~\r\n]/, command);
  }
  for (const command of ['display current-configuration', 'display this'])
    t.notRegex(router.type('system-view', command), /[^ -~\r\n\ufffd]/, command);
  t.true(shown(router, 'display current-configuration').includes('frob .[2J\ufffd'));
});

test('the name that nobody has set is displayed and saved like one that somebody has', t => {
  const router = configured([]);
  t.deepEqual(body(router), ['#', 'sysname HUAWEI', ...console(router), '#', 'return']);
  t.deepEqual(shown(router, 'display current-configuration | include sysname').slice(1), ['sysname HUAWEI']);
  router.type('save', 'y', '');
  t.deepEqual(
    shown(router, 'display saved-configuration').filter(line => !line.startsWith('!')),
    ['#', 'sysname HUAWEI', ...console(router), '#', 'return'],
  );
});

test('undo sysname brings the name back that the router had out of the box', t => {
  const router = configured(['sysname R1']);
  router.type('system-view', 'undo sysname');
  t.deepEqual(shown(router, 'display configuration candidate'), ['undo sysname']);
  t.true(router.type('commit').endsWith('[~HUAWEI]'));
  t.true(shown(router, 'display this').includes('sysname HUAWEI'));
  t.true(router.type('undo sysname').endsWith('[~HUAWEI]'));
});

test('a system name may hold blanks, without quotes', t => {
  t.true(configured(['sysname core 1']).type('').endsWith('<core 1>'));
});

test('a start whose file is missing, broken or without a name has the name of the factory', t => {
  for (const content of [undefined, 'PK broken', '#\npki entity e1\n#\nreturn\n']) {
    const router = configured(['sysname R1']);
    router.type('save', 'y', '');
    if (content === undefined) router.cfCard.remove('vrpcfg.zip');
    else router.cfCard.write(content.startsWith('PK') ? 'vrpcfg.zip' : 'hand.cfg', Buffer.from(content));
    if (content?.startsWith('#')) router.type('startup saved-configuration hand.cfg');
    router.router.powerOff();
    router.powerOn();
    t.true(router.press(`\r${password}\r`).endsWith('<HUAWEI>'));
  }
});

for (const [what, spoil, reason] of [
  ['whose file is gone', card => card.remove('vrpcfg.zip'), 'The file is missing'],
  [
    'whose card cannot be read',
    card => {
      card.read = path => {
        throw new CfCardError('CARD_READ_FAILED', path);
      };
    },
    'The card cannot be read',
  ],
] as const satisfies readonly (readonly [string, (card: CfCard) => void, string])[]) {
  test(`a start ${what} says so where it lists what it could not restore: ${reason}`, t => {
    const router = configured(['sysname R1']);
    router.type('save', 'y', '');
    router.router.powerOff();
    spoil(router.cfCard);
    router.powerOn().login();
    const said = shown(router, 'display configuration recover-result');
    t.true(said.includes('Command : cfcard:/vrpcfg.zip') && said.includes(`Reason  : ${reason}`), said.join('\n'));
  });
}

test('with every board online and no command groups, the whole configuration is that of all boards and of what they inherit', t => {
  const router = configured(['sysname R1']);
  const whole = shown(router, 'display current-configuration');
  for (const more of ['all', 'inheritance', 'inheritance no-comment'])
    t.deepEqual(shown(router, `display current-configuration ${more}`), whole);
  t.deepEqual(shown(router, 'display this inheritance'), shown(router, 'display this'));
});

test('the password of the first log-in stands in the configuration at once, and in what is saved', t => {
  const router = configured([]);
  t.deepEqual(body(router).slice(2), [...console(router), '#', 'return']);
  router.type('save', 'y', '');
  t.true(shown(router, 'display saved-configuration').includes(console(router).at(-1) ?? ''));
  rebooted(router, 'y');
  t.deepEqual(body(router).slice(2), [...console(router), '#', 'return']);
});

test('the password of the first log-in survives a power cut without a save, and is displayed again', t => {
  const router = configured([]);
  router.router.powerOff();
  router.powerOn().login();
  router.type('screen-length 0 temporary');
  router.clock.advance(router.router.facts.device.buildingConfiguration);
  t.deepEqual(body(router).slice(2), [...console(router), '#', 'return']);
});

test('a saved configuration that settles how the console asks is not told otherwise by the first password', t => {
  const router = configured([
    'aaa',
    'local-user admin1 password irreversible-cipher Rehearse-2026',
    'local-user admin1 service-type terminal',
    'quit',
    'user-interface console 0',
    'authentication-mode aaa',
    'quit',
  ]);
  const before = body(router);
  t.false(before.some(line => line.includes('set authentication password')));
  router.type('save', 'y', '');
  router.router.powerOff();
  router.powerOn().type('', 'admin1', password, 'screen-length 0 temporary');
  router.clock.advance(router.router.facts.device.buildingConfiguration);
  t.deepEqual(body(router), before);
});

test('another password for the console is committed, saved and asked for after a reboot like any other line', t => {
  const router = configured(['user-interface console 0', 'set authentication password cipher Another-2026', 'quit']);
  router.type('save', 'y', '');
  router.router.powerOff();
  router.powerOn();
  t.false(router.type('', password).endsWith('<HUAWEI>'));
  router.router.powerOff();
  router.powerOn();
  t.true(router.type('', 'Another-2026').endsWith('<HUAWEI>'));
});
