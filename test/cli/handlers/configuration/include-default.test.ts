import test from 'ava';
import { operator } from '../../../support/operator.ts';

test('include-default shows what is in effect without being configured, and what is configured in its place', t => {
  const console = operator();
  console.type('system-view immediately');
  console.type('configuration-occupied timeout 60');
  console.type('return');
  const shown = console.type('display current-configuration include-default');
  t.true(shown.includes('configuration-occupied timeout 60'));
  t.false(shown.includes('configuration-occupied timeout 30'));
  t.true(shown.includes('user-interface maximum-vty 21'));
  t.is(shown.at(-1), 'return');
  t.false(console.type('display current-configuration').includes('user-interface maximum-vty 21'));
});

test('defaults of an interface stand in its section alone', t => {
  const console = operator();
  console.type('system-view immediately');
  console.type('interface GigabitEthernet 0/1/0');
  console.type('description uplink');
  const shown = console.type('display this include-default');
  t.true(shown.includes(' mtu 1500'));
  t.true(shown.includes(' description uplink'));
  t.false(shown.includes('user-interface maximum-vty 21'));
  const one = console.type('display current-configuration interface GigabitEthernet 0/1/0 include-default');
  t.true(one.includes(' mtu 1500'));
  t.false(one.some(line => line.startsWith('info-center')));
});

test('no board is offline, so the inactive configuration is empty', t => {
  t.deepEqual(operator().type('display current-configuration inactive'), ['#', 'return']);
});
