import test from 'ava';
import { bootedRouter, loggedIn, password, TestBench } from '../support/booted-router.ts';
import { pkiFile } from '../pki/fixtures.ts';

/** The same chassis after a power cut: what it had on the card, on the board and on its clock's battery. */
function powerCycled(bench: TestBench): TestBench {
  bench.router.powerOff();
  const { clock, cfCard, board } = bench;
  const again = new TestBench({ clock, cfCard, board }).powerOn();
  again.login();
  again.type('screen-length 0 temporary');
  return again;
}

const rebooted = (bench: TestBench): TestBench => {
  bench.type('reboot', 'n', 'y');
  bench.login();
  bench.type('screen-length 0 temporary');
  return bench;
};

const saved = (bench: TestBench): void => {
  bench.type('save', 'y', '');
};

test('a candidate that was not committed is lost with the power', t => {
  const bench = loggedIn();
  bench.type('system-view', 'sysname LOST');
  t.is(powerCycled(bench).press('\r'), '\r\n<HUAWEI>');
});

test('a saved configuration is loaded by a reboot as it is by a power-on', t => {
  const bench = loggedIn();
  bench.type('system-view', 'sysname KEPT', 'commit', 'return');
  saved(bench);
  bench.type('system-view', 'sysname LOST', 'commit', 'return');
  t.is(rebooted(bench).press('\r'), '\r\n<KEPT>');
});

test('a saved configuration is displayed after a start as it was before, line by line', t => {
  const bench = loggedIn();
  bench.type(
    'system-view',
    'pki entity e1',
    'common-name r1',
    'country CN',
    'quit',
    'pki domain d1',
    'certificate request entity e1',
    'pki cmp session s1',
    'cmp request entity e1',
    'cmp request ca-name "/C=CN/CN=CA"',
    'commit',
    'return',
  );
  saved(bench);
  const before = bench.type('display saved-configuration');
  t.regex(before, /cmp request ca-name "\/C=CN\/CN=CA"/);
  const after = powerCycled(bench);
  t.is(after.type('display saved-configuration'), before);
  const lines = (text: string) => text.split('\r\n').filter(line => !line.startsWith('!') && !line.includes('display '));
  t.deepEqual(lines(after.type('display current-configuration')), lines(before));
});

test('an imported certificate whose file was deleted is gone after the next start', t => {
  const bench = loggedIn({ files: { 'birth.cer': pkiFile('router.cer') } });
  bench.type('system-view', 'pki import-certificate local filename birth.cer', 'return');
  bench.type('delete /unreserved birth.cer', 'y');
  t.is(bench.router.facts.volatile.certificates.length, 1, 'memory keeps its copy until then');
  t.is(powerCycled(bench).router.facts.volatile.certificates.length, 0);
});

test('memory holds nothing while the power is off', t => {
  const bench = loggedIn({ files: { 'birth.cer': pkiFile('router.cer') } });
  bench.type('system-view', 'sysname NE1', 'commit', 'pki import-certificate local filename birth.cer', 'pki entity e1');
  bench.router.powerOff();
  const { running, certificates, pending, logins, cmpStatistics } = bench.router.facts.volatile;
  t.deepEqual([running.size, certificates.length, pending.size, logins.size, cmpStatistics.size], [0, 0, 0, 0, 0]);
});

test('the console password of the first log-in is kept without commit and save', t => {
  const bench = bootedRouter().firstLogin();
  bench.router.powerOff();
  const again = new TestBench({ clock: bench.clock, cfCard: bench.cfCard, board: bench.board }).powerOn();
  again.read();
  t.is(again.type(''), '\r\n\r\nPassword:');
  t.regex(again.type(password), /<HUAWEI>$/);
});

test('the clock goes on while the power is off', t => {
  const bench = loggedIn();
  bench.type('clock datetime 10:00:00 2030-01-01');
  bench.router.powerOff();
  bench.clock.advance(3_600_000);
  t.regex(powerCycled(bench).type('display clock'), /2030-01-01 11:00:00/);
});

test('a booting router takes no commands', t => {
  const bench = new TestBench({ boot: 'full' });
  bench.powerOn();
  bench.read();
  t.is(bench.press('\r\r\r'), '');
  bench.clock.advance(600_000);
  t.regex(bench.read(), /Please Press ENTER\.\r\n$/);
});

test('a full boot and a quick one say the same to the letter', t => {
  const [full, quick] = (['full', 'quick'] as const).map(boot => {
    const bench = new TestBench({ boot }).powerOn();
    bench.clock.advance(600_000);
    return bench.read();
  });
  t.regex(full ?? '', /Recovering configuration[^]*Please Press ENTER\.\r\n$/);
  t.is(quick, full);
});

test('commit is refused while the configuration is still being built', t => {
  const bench = new TestBench({ boot: 'full' }).powerOn();
  while (!/Please Press ENTER/.test(bench.read())) bench.clock.advance(1000);
  bench.firstLogin();
  bench.type('system-view', 'sysname NE1');
  t.regex(bench.type('commit'), /Error: The system is busy in building configuration\. Please wait for a moment\.\.\.\r\n\[\*HUAWEI\]$/);
  bench.clock.advance(60_000);
  t.is(bench.type('commit'), 'commit\r\n[~NE1]');
});
