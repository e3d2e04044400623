import test from 'ava';
import { operator } from '../../../support/operator.ts';

function withSystem() {
  const console = operator();
  for (const line of [
    'system-view immediately',
    'admin',
    'virtual-system vs1',
    'port-mode port',
    'description lab',
    'resource u4route upper-limit 5000',
    'return',
  ])
    console.type(line);
  return console;
}

test('the router itself is Admin-VS, and a virtual system is listed once it is configured', t => {
  const console = withSystem();
  const rows = console.type('display virtual-system').filter(line => line.includes(' running '));
  t.deepEqual(
    rows.map(row => row.split(/\s+/, 1)[0]),
    ['Admin-VS', 'vs1'],
  );
  t.true(console.type('display virtual-system name VS1 verbose').includes('u4route      : 5000(Max)'));
  t.deepEqual(console.type('display virtual-system name vs2'), ['Error: The virtual system does not exist.']);
});

test('a resource that is limited has as much less to give', t => {
  const said = withSystem().type('display virtual-system name vs1 resource');
  t.true(said.some(line => /^u4route +5000 +0 +5000$/.test(line)));
});

test('nobody can switch to a virtual system, and it is told whether there is one', t => {
  const console = withSystem();
  t.deepEqual(console.type('switch virtual-system vs1'), ['Error: Failed to switch to the virtual system.']);
  t.deepEqual(console.type('switch virtual-system vs9'), ['Error: The virtual system does not exist.']);
});

test('views of virtual systems have the prompts of the manual', t => {
  const console = operator();
  console.type('system-view');
  console.type('admin');
  t.is(console.prompt, '[~HUAWEI-admin]');
  console.type('virtual-system vs1');
  t.is(console.prompt, '[*HUAWEI-admin-vs:vs1]');
  console.type('quit');
  console.type('resource-template t1');
  t.is(console.prompt, '[*HUAWEI-admin-template:t1]');
});

test('the Admin-VS is not restarted by itself', t => {
  const console = operator();
  t.deepEqual(console.type('reset'), ['Error: The Admin-VS cannot be reset.']);
});

test('the maintenance assistant that every router has is opened like one that was made', t => {
  const console = operator();
  for (const line of ['system-view', 'ops', 'assistant _auto_diagnose']) console.type(line);
  t.is(console.prompt, '[*HUAWEI-ops-assistant-_auto_diagnose]');
});
