import test from 'ava';
import { operator } from '../../../support/operator.ts';

function configured() {
  const console = operator();
  for (const line of [
    'system-view immediately',
    'hwtacacs-server template tac',
    'hwtacacs-server authentication 10.1.0.1',
    'hwtacacs-server authentication 10.2.2.2 1050 secondary',
    'return',
  ])
    console.type(line);
  return console;
}

test('the displays of HWTACACS live off its templates', t => {
  const console = configured();
  const said = console.type('display hwtacacs-server template TAC');
  t.true(said.includes(' Primary Authentication Server  :  10.1.0.1-49:-'));
  t.true(said.includes(' Secondary Authen Server Count  :  1'));
  t.true(console.type('display hwtacacs current-status').includes(' Total servers configured     : 2'));
  t.deepEqual(console.type('display hwtacacs-server template none verbose'), ['Info: No HWTACACS server template exists.']);
});

test('the current server is the primary one', t => {
  const rows = configured()
    .type('display hwtacacs current-status template tac')
    .filter(line => line.includes('Authentication'));
  t.regex(rows[0] ?? '', /^\*Authentication +10\.1\.0\.1 +49 /);
  t.regex(rows[1] ?? '', /^ Authentication +10\.2\.2\.2 +1050 /);
});

test('nobody is found by what only subscribers have', t => {
  const console = operator();
  t.deepEqual(console.type('display access-user mac-address 00e0-fc12-3456'), ['Info: No online user.']);
  t.deepEqual(console.type('display access-user user-id 99 verbose'), ['Info: No online user.']);
});

test('the count of domains is that of the configuration', t => {
  const console = operator();
  const domains = () =>
    Number(/used: (\d+)/.exec(console.type('display aaa configuration').find(line => line.startsWith('  Domain  ')) ?? '')?.[1]);
  const before = domains();
  for (const line of ['system-view immediately', 'aaa', 'domain lab', 'return']) console.type(line);
  t.is(domains(), before + 1);
});
