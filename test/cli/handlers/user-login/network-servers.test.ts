import test from 'ava';
import { deskOf } from '../../../support/desk.ts';
import { familyOf, stelnetServer, telnetServer } from '../../../../src/cli/handlers/user-login/network-servers.ts';
import { loggedIn, type TestBench } from '../../../support/booted-router.ts';
import { TestCall } from '../../../support/call.ts';

/** In system view, with these lines committed. */
function configured(...lines: readonly string[]): TestBench {
  const bench = loggedIn();
  bench.type('system-view', ...lines, 'commit');
  return bench;
}

const lines = (bench: TestBench, word: string): readonly string[] =>
  bench
    .type('display current-configuration')
    .split('\r\n')
    .filter(line => line.includes(word));
const prompt = (output: string): string => output.split('\r\n').at(-1) ?? '';
const running = ({ router }: TestBench) => router.facts.volatile.running;
const off = { ipv4: false, ipv6: false };
const on = { ipv4: true, ipv6: true };

test('a router as shipped answers neither Telnet nor SSH', t => {
  t.deepEqual([telnetServer(running(loggedIn())), stelnetServer(running(loggedIn()))], [off, off]);
});

test('a server is started by the commit', t => {
  const bench = loggedIn();
  bench.type('system-view', 'stelnet server enable', 'telnet server enable');
  t.deepEqual([telnetServer(running(bench)), stelnetServer(running(bench))], [off, off]);
  bench.type('commit');
  t.deepEqual([telnetServer(running(bench)), stelnetServer(running(bench))], [on, on]);
});

for (const [line, expected] of [
  ['stelnet ipv4 server enable', { ipv4: true, ipv6: false }],
  ['stelnet ipv6 server enable', { ipv4: false, ipv6: true }],
] as const) {
  test(`${line} is for one protocol`, t => {
    t.deepEqual(stelnetServer(running(configured(line))), expected);
  });
}

test('the STelnet server that is started already says so, and nothing is to commit', t => {
  const bench = configured('stelnet server enable');
  t.is(bench.type('stelnet server enable'), 'stelnet server enable\r\nInfo: The STelnet server is already started.\r\n[~HUAWEI]');
});

test('undo stelnet server enable asks, and keeps the server at a no', t => {
  const bench = configured('stelnet server enable');
  t.regex(bench.type('undo stelnet server enable'), /Warning: The operation will stop the STelnet server\. Continue\? \[Y\/N\]:$/);
  t.is(prompt(bench.type('n')), '[~HUAWEI]');
  t.is(prompt(bench.type('undo stelnet server enable', 'y')), '[*HUAWEI]');
  bench.type('commit');
  t.deepEqual(stelnetServer(running(bench)), off);
});

test('undo of one protocol leaves the other, as a line of its own', t => {
  const bench = configured('stelnet server enable', 'undo stelnet ipv6 server enable', 'y');
  t.deepEqual(lines(bench, 'stelnet'), ['stelnet ipv4 server enable']);
});

test('nothing is asked where there is nothing to stop', t => {
  t.is(prompt(configured().type('undo stelnet server enable')), '[~HUAWEI]');
});

test('a Telnet server that is shut is shown as such, and a saved configuration restores it', t => {
  const bench = configured('undo telnet server enable');
  t.deepEqual(lines(bench, 'telnet'), ['undo telnet server enable']);
  bench.type('telnet server enable', 'commit');
  t.deepEqual(lines(bench, 'telnet'), ['telnet server enable']);
  t.regex(bench.type('undo telnet server enable'), /stop the Telnet server\. Continue\? \[Y\/N\]:$/);
  bench.type('y', 'commit');
  t.deepEqual(telnetServer(running(bench)), off);
});

test('Telnet over IPv6 can be shut by itself', t => {
  const bench = configured('telnet server enable', 'undo telnet ipv6 server enable', 'y');
  t.deepEqual(telnetServer(running(bench)), { ipv4: true, ipv6: false });
});

for (const [line, isTaken] of [
  ['telnet server port 23', true],
  ['telnet server port 24', false],
  ['telnet server port 1024', false],
  ['telnet server port 1025', true],
  ['ssh server port 22', true],
  ['ssh server port 23', false],
  ['ssh ipv6 server port 65535', true],
] as const) {
  test(`${line} is ${isTaken ? 'taken' : 'refused'}`, t => {
    t.is(!configured().type(line).includes('Error: The port number must be'), isTaken);
  });
}

test('display ssh server status shows what is set, and defaults where nothing is', t => {
  const bench = configured('stelnet server enable', 'ssh server timeout 90', 'ssh server authentication-retries 5', 'ssh server port 1025');
  const shown = bench.type('display ssh server status');
  for (const row of [
    'SSH authentication timeout (Seconds)       : 90',
    'SSH authentication retries (Times)         : 5',
    'STELNET IPv4 server                        : Enable',
    'SFTP IPv4 server                           : Disable',
    'SSH IPv6 server port                       : 1025',
    'SSH server ip-block                        : Enable',
  ])
    t.true(shown.includes(`${row}\r\n`), row);
});

test('display telnet server shows both protocols', t => {
  const shown = configured('telnet server enable', 'telnet server port 2323').type('display telnet server');
  t.regex(shown, /TELNET server {12}: enable\r\nTELNET server port {7}: 2323\r\nTELNET IPv6 server {7}: enable\r\n/);
});

for (const [address, family] of [
  ['192.0.2.1', 'ipv4'],
  ['::ffff:192.0.2.1', 'ipv4'],
  ['::1', 'ipv6'],
  ['2001:db8::1', 'ipv6'],
] as const) {
  test(`${address} calls over ${family}`, t => t.is(familyOf(address), family));
}

test('display telnet server status shows where callers come from, and nothing where there are none', t => {
  const bench = configured('telnet server enable', 'user-interface vty 0 4', 'authentication-mode aaa', 'protocol inbound telnet', 'quit');
  t.is(bench.type('display telnet server status'), 'display telnet server status\r\n[~HUAWEI]');
  new TestCall(bench, { address: '192.168.1.1' });
  t.is(
    bench.type('display telnet server status'),
    [
      'display telnet server status',
      'Session 1:',
      'Source ip address : 192.168.1.1',
      'VTY Index         : 0',
      '',
      'Current number of sessions : 1',
      '[~HUAWEI]',
    ].join('\r\n'),
  );
});

test('the FTP server is displayed as it is configured', t => {
  const operator = deskOf({ view: 'system' }).operator();
  for (const line of ['ftp server enable', 'ftp timeout 36', 'ftp ipv6 server port 1025', 'commit']) operator.type(line);
  const said = operator.type('display ftp-server');
  t.deepEqual(said.slice(0, 6), [
    'Server state             : enabled',
    'IPv6 server state        : disabled',
    'Timeout value (mins)     : 36',
    'IPv6 Timeout value (mins): 30',
    'Listen port              : 21',
    'IPv6 listen port         : 1025',
  ]);
});
