import test from 'ava';
import { operator } from '../../../support/operator.ts';

test('no subscriber has ever left: the brief table is empty, and nothing else is shown in its place', t => {
  const console = operator();
  t.true(console.type('display aaa offline-record pevlan 1 brief').includes('  Total: 0     Printed: 0'));
  t.deepEqual(console.type('display aaa normal-offline-record mac-address 00e0-fc12-3456'), ['Info: No record.']);
  t.deepEqual(console.type('reset aaa online-fail-record'), []);
});

test('requests are counted for domains that there are', t => {
  const console = operator();
  t.is(console.type('display aaa statistics accounting domain default1')[0], 'Domain-name                     : default1');
  t.is(console.type('display aaa statistics authentication').filter(line => line.startsWith('Domain-name')).length, 3);
  t.regex(console.type('display aaa statistics accounting domain none')[0] ?? '', /^(?:Error|Info): /);
});

test('a group of RADIUS servers is displayed as it is configured: its first server is the master, and its key stays hidden', t => {
  const console = operator();
  for (const line of [
    'system-view immediately',
    'radius-server group rd1',
    'radius-server authentication 10.1.1.1 1812',
    'radius-server authentication 10.1.1.2 1645 weight 7',
    'radius-server shared-key-cipher Huawei-1234567',
    'radius-server retransmit 2 timeout 8',
    'return',
  ])
    console.type(line);
  const said = console.type('display radius-server configuration group RD1').join('\n');
  t.regex(said, /Authentication-server: {2}IP:10\.1\.1\.1 Port:1812 Weight\[0\] \[UP\] \[MASTER\]/);
  t.regex(said, /Authentication-server: {2}IP:10\.1\.1\.2 Port:1645 Weight\[7\] \[UP\]\n/);
  t.regex(said, /Shared-secret-key {4}: {2}\*{6}\n {2}Retransmission {7}: {2}2\n {2}Timeout-interval\(s\) {2}: {2}8/);
  t.notRegex(said, /Huawei-1234567/);
  t.deepEqual(console.type('display radius-server configuration group none'), ['Error: The RADIUS server group does not exist.']);
  t.true(console.type('display radius-server configuration').includes('  Total 1,1 printed'));
});

test('no packet has gone to a server', t => {
  const said = operator().type('display radius-server packet ip-address 172.16.2.3 dm');
  t.is(said[0], 'Total radius server DM packets:');
  t.is(said.filter(line => /: [1-9]/.test(line)).length, 0);
});

test('the older word for local users shows the same of them', t => {
  const console = operator();
  for (const line of ['system-view immediately', 'aaa', 'local-user bob password irreversible-cipher Router-12345', 'return'])
    console.type(line);
  t.deepEqual(console.type('display user name bob'), console.type('display local-user username bob'));
  t.deepEqual(console.type('display user state active'), console.type('display local-user state active'));
});

test('a trial of a user comes to nothing: no server answers, and a group has to be there', t => {
  const console = operator();
  t.deepEqual(console.type('test-aaa bob Root@123 radius-group rd1 pap'), ['Error: The RADIUS server group does not exist.']);
  for (const line of ['system-view immediately', 'radius-server group rd1', 'return']) console.type(line);
  t.deepEqual(console.type('test-aaa bob Root@123 radius-group rd1 pap'), ['Error: The RADIUS server does not respond.']);
  t.notRegex(console.type('display history-command').join('\n'), /Root@123/);
});

test('what sets a roaming user apart is a colon until another character is configured', t => {
  const console = operator();
  t.deepEqual(console.type('display roam-character'), ['Roam char   : :']);
  for (const line of ['system-view immediately', 'aaa', 'roam-character *', 'return']) console.type(line);
  t.deepEqual(console.type('display roam-character'), ['Roam char   : *']);
});
