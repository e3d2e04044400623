import test from 'ava';
import { deskOf } from '../support/desk.ts';

/** A router with something on its interfaces. */
function configured() {
  const operator = deskOf({ view: 'system' }).operator();
  operator.enter('interface Eth-Trunk 1', 'interface GigabitEthernet0/1/1', 'eth-trunk 1', 'interface LoopBack 0', 'ip address 1.1.1.1 32');
  operator.enter(
    'interface GigabitEthernet0/1/0',
    'description to core',
    'ip address 10.1.1.1 24',
    'ipv6 enable',
    'ipv6 address 2001:db8::1 64',
  );
  operator.enter('interface GigabitEthernet0/1/2', 'shutdown', 'commit', 'return');
  return operator;
}

/** Lines as a template of `display interface brief` reads them: name, physical, protocol, utility twice, errors twice. */
const briefRow = /^ *(\S+) +(\*?\^?\S+) +(\S+) +(\S+%|--) +(\S+%|--) +(\d+) +(\d+)$/;

test('display interface brief has a row for every interface, members below their trunk, and the speed of fast ones', t => {
  const lines = configured().type('display interface brief');
  const head = lines.findIndex(line => line.startsWith('Interface'));
  const rows = lines.slice(head + 1);
  t.true(rows.every(line => briefRow.test(line)));
  const trunk = rows.findIndex(line => line.startsWith('Eth-Trunk1 '));
  t.is(rows[trunk], 'Eth-Trunk1                  up    down         0%     0%          0          0');
  t.is(rows[trunk + 1], '  GigabitEthernet0/1/1      up    up           0%     0%          0          0');
  t.is(rows.filter(line => line.includes('GigabitEthernet0/1/1 ')).length, 1);
  t.true(rows.includes('GigabitEthernet0/1/2        *down down         0%     0%          0          0'));
  t.true(rows.includes('GigabitEthernet1/0/0(10G)   up    down         0%     0%          0          0'));
  t.true(rows.includes('LoopBack0                   up    up(s)        0%     0%          0          0'));
});

test('display interface of one has the lines that are parsed', t => {
  const lines = configured().type('display interface gi0/1/0');
  t.regex(lines[0] ?? '', /^GigabitEthernet0\/1\/0 current state : UP \(ifindex: \d+\)$/);
  t.is(lines[1], 'Line protocol current state : UP');
  t.true(lines.includes('Description: to core'));
  t.true(lines.includes('Route Port,The Maximum Transmit Unit is 1500'));
  t.true(lines.includes('Internet Address is 10.1.1.1/24'));
  t.true(lines.some(line => /Hardware address is [\da-f]{4}-[\da-f]{4}-[\da-f]{4}$/.test(line)));
  t.true(lines.some(line => /^Last physical up time {3}: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d/.test(line)));
});

test('an interface is named in either way, and one that is not there is told', t => {
  const operator = configured();
  t.deepEqual(operator.type('display interface GigabitEthernet 0/1/0'), operator.type('display interface gigabitethernet0/1/0'));
  t.deepEqual(operator.type('display interface LoopBack 5'), ['Error: The interface does not exist.']);
  t.true(operator.type('display interface Eth-Trunk 1').includes('The Number of UP Ports in Trunk : 1'));
});

test('between two interfaces stands an empty line', t => {
  const lines = configured().type('display interface LoopBack');
  t.false(lines.includes(''));
  t.true(configured().type('display interface').includes(''));
});

test('display ip interface brief has an address for each, counts, and no member of a trunk', t => {
  const lines = configured().type('display ip interface brief');
  t.true(lines.includes('GigabitEthernet0/1/0        10.1.1.1/24        up       up       --'));
  t.true(lines.includes('GigabitEthernet0/1/2        unassigned         *down    down     --'));
  t.true(lines.includes('LoopBack0                   1.1.1.1/32         up       up(s)    --'));
  t.true(lines.includes('The number of interface that is DOWN in Physical is 1'));
  t.false(lines.some(line => line.startsWith('GigabitEthernet0/1/1 ')));
  const some = configured().type('display ip interface brief ip-configured');
  t.is(some.filter(line => / up /.test(line)).length, 2);
});

test('display ipv6 interface has addresses with their networks', t => {
  const lines = configured().type('display ipv6 interface GigabitEthernet0/1/0');
  t.true(lines.includes('    2001:DB8::1, subnet is 2001:DB8::/64'));
  t.regex(lines[2] ?? '', /^IPv6 is enabled, link-local address is FE80::2E0:FCFF:FE12:[\dA-F]{4}$/);
  t.true(configured().type('display ipv6 interface brief').includes('[IPv6 Address] 2001:DB8::1'));
});

test('display interface description shortens names, and display this interface shows where one is', t => {
  const operator = configured();
  t.true(operator.type('display interface description').includes('GE0/1/0                       up      up       to core'));
  operator.enterSystemView();
  operator.enter('interface GigabitEthernet0/1/0');
  t.regex(operator.type('display this interface')[0] ?? '', /^GigabitEthernet0\/1\/0 current state : UP/);
});

test('display eth-trunk has members and their states', t => {
  const lines = configured().type('display eth-trunk 1');
  t.is(lines[0], "Eth-Trunk1's state information is:");
  t.true(lines.includes('GigabitEthernet0/1/1          Up          1'));
  t.true(
    configured()
      .type('display eth-trunk brief')
      .some(line => /^Eth-Trunk1 +NORMAL +Up +-- +1\/0\/1 +1000$/.test(line)),
  );
});
