import test from 'ava';
import { deskOf } from '../support/desk.ts';

const inSystemView = () => deskOf({ view: 'system' }).operator();

const listing = ({ type }: { type: (line: string) => string[] }) =>
  type('display configuration candidate merge').filter(line => !line.startsWith('!'));

for (const [line, prompt] of [
  ['interface GigabitEthernet 0/1/0', '[~HUAWEI-GigabitEthernet0/1/0]'],
  ['int gi0/1/0', '[~HUAWEI-GigabitEthernet0/1/0]'],
  ['interface gigabitethernet 0/1/0.100', '[*HUAWEI-GigabitEthernet0/1/0.100]'],
  ['interface loopback 0', '[*HUAWEI-LoopBack0]'],
  ['interface eth-trunk 1', '[*HUAWEI-Eth-Trunk1]'],
  ['interface NULL0', '[~HUAWEI-NULL0]'],
  ['interface Tunnel 10', '[*HUAWEI-Tunnel10]'],
  ['interface Vlanif100', '[*HUAWEI-Vlanif100]'],
] as const) {
  test(`${line}: ${prompt}`, t => {
    const operator = inSystemView();
    t.deepEqual(operator.type(line), []);
    t.is(operator.prompt, prompt);
  });
}

for (const [line, error] of [
  ['interface GigabitEthernet 12/0/0', 'Error: The interface does not exist.'],
  ['interface GigabitEthernet12/0/0.1', 'Error: The interface does not exist.'],
  ['interface Vlanif 4095', 'Error: The interface number is invalid.'],
  ['interface LoopBack0.1', 'Error: The interface number is invalid.'],
  ['undo interface GigabitEthernet0/1/0', 'Error: The interface cannot be deleted.'],
  ['undo interface LoopBack 7', 'Error: The interface does not exist.'],
] as const) {
  test(`${line} is refused`, t => {
    const operator = inSystemView();
    t.deepEqual(operator.type(line), [error]);
    t.is(operator.prompt, '[~HUAWEI]');
  });
}

test('a port is displayed when something is configured on it, in the order of listings, and an address with its mask in dots', t => {
  const operator = inSystemView();
  operator.enter('interface GigabitEthernet0/1/0', 'ip address 10.1.1.1 24', 'undo shutdown', 'description to core', 'mtu 1400');
  t.is(operator.prompt, '[*HUAWEI-GigabitEthernet0/1/0]');
  operator.enter('commit');
  t.deepEqual(operator.type('display this'), [
    '#',
    'interface GigabitEthernet0/1/0',
    ' mtu 1400',
    ' description to core',
    ' undo shutdown',
    ' ip address 10.1.1.1 255.255.255.0',
    '#',
    'return',
  ]);
  operator.enter('undo ip address', 'undo description', 'undo mtu', 'shutdown', 'commit');
  t.deepEqual(operator.type('display this'), ['#', 'interface GigabitEthernet0/1/0', ' shutdown', '#', 'return']);
});

test('sections of interfaces stand by type and number, whatever the order they were made in', t => {
  const operator = inSystemView();
  for (const name of ['LoopBack10', 'LoopBack9', 'GigabitEthernet0/1/10', 'GigabitEthernet0/1/9', 'GigabitEthernet0/1/9.5', 'Eth-Trunk1']) {
    operator.enter(`interface ${name}`, 'description x', 'quit');
  }
  t.deepEqual(
    listing(operator).filter(line => line.startsWith('interface')),
    ['Eth-Trunk1', 'GigabitEthernet0/1/9', 'GigabitEthernet0/1/9.5', 'GigabitEthernet0/1/10', 'LoopBack9', 'LoopBack10'].map(
      name => `interface ${name}`,
    ),
  );
});

test('from one interface a line leads to another, and undo takes an interface away with its sub-interfaces', t => {
  const operator = inSystemView();
  operator.enter('interface Eth-Trunk 1', 'interface Eth-Trunk1.10', 'vlan-type dot1q 10', 'interface LoopBack 0');
  t.is(operator.prompt, '[*HUAWEI-LoopBack0]');
  operator.enter('quit', 'undo interface Eth-Trunk 1', 'commit');
  t.deepEqual(
    [...operator.running.keys()].filter(key => key.startsWith('interface')),
    ['interface LoopBack0'],
  );
});

for (const [lines, error] of [
  [['ip address 10.1.1.0 24'], 'Error: The specified IP address is invalid.'],
  [['ip address 10.1.1.255 255.255.255.0'], 'Error: The specified IP address is invalid.'],
  [['ip address 10.1.1.1 32'], 'Error: The specified IP address is invalid.'],
  [['ip address 224.0.0.1 24'], 'Error: The specified IP address is invalid.'],
  [['ip address 10.1.1.1 255.0.255.0'], 'Error: The specified IP mask is invalid.'],
  [['ip address 10.1.1.1 24 sub'], 'Error: Please configure the primary IP address first.'],
  [['ip address 10.1.1.1 24', 'ip address 10.1.1.2 24 sub'], 'Error: The specified IP address overlaps with another address.'],
  [
    ['ip address 10.1.1.1 24', 'ip address 10.2.1.1 24 sub', 'undo ip address 10.1.1.1 24'],
    'Error: Please delete the secondary IP addresses first.',
  ],
  [['undo ip address 10.1.1.1 24'], 'Error: The specified address does not exist.'],
  [['ipv6 address 2001:db8::1 64'], 'Error: IPv6 is not enabled on the interface.'],
  [['eth-trunk 5'], 'Error: The Eth-Trunk does not exist.'],
] as const) {
  test(`${lines.join(', ')} is refused`, t => {
    const operator = inSystemView();
    operator.enter('interface GigabitEthernet0/1/0', ...lines.slice(0, -1));
    t.deepEqual(operator.type(lines.at(-1) ?? ''), [error]);
  });
}

test('addresses of 31 bits are hosts both, and 32 bits are for a loopback', t => {
  const operator = inSystemView();
  operator.enter('interface GigabitEthernet0/1/0', 'ip address 10.1.1.0 31', 'interface LoopBack 0', 'ip address 1.1.1.1 32');
  t.true(listing(operator).includes(' ip address 1.1.1.1 255.255.255.255'));
});

test('who is bound to a VPN instance loses its addresses and is told', t => {
  const operator = inSystemView();
  operator.enter('interface GigabitEthernet0/1/0', 'ip address 10.1.1.1 24', 'ipv6 enable', 'ipv6 address 2001:db8::1/64');
  operator.enter('commit');
  t.deepEqual(operator.type('ip binding vpn-instance Red'), [
    'Info: All IPv4 and IPv6 related configurations on this interface are removed.',
  ]);
  t.deepEqual(listing(operator).slice(listing(operator).indexOf('interface GigabitEthernet0/1/0')).slice(0, 3), [
    'interface GigabitEthernet0/1/0',
    ' ip binding vpn-instance Red',
    '#',
  ]);
});

test('a VPN instance that does not exist is refused at commit', t => {
  const operator = inSystemView();
  operator.enter('interface GigabitEthernet0/1/0', 'ip binding vpn-instance Red');
  t.is(operator.type('commit')[0], 'ip binding vpn-instance Red');
  operator.enter('ip vpn-instance Red', 'quit', 'commit');
  t.is(operator.prompt, '[~HUAWEI]');
});

test('a member of a trunk has no address, and a trunk with members stays', t => {
  const operator = inSystemView();
  operator.enter('interface Eth-Trunk 1', 'mode lacp-static', 'interface GigabitEthernet0/1/0', 'ip address 10.1.1.1 24');
  t.regex(operator.type('eth-trunk 1').join(), /^Error: The interface has IP configuration/);
  operator.enter('undo ip address', 'eth-trunk 1');
  t.deepEqual(operator.type('ip address 10.1.1.1 24'), ['Error: The interface cannot be configured with an IP address.']);
  operator.enter('quit');
  t.deepEqual(operator.type('undo interface Eth-Trunk 1'), ['Error: The Eth-Trunk has member interfaces. Delete them first.']);
});

test('an IPv6 address is displayed in one word and capital letters, and undone by either notation', t => {
  const operator = inSystemView();
  operator.enter('interface GigabitEthernet0/1/0', 'ipv6 enable', 'ipv6 address 2001:db8::1 64', 'ipv6 address fe80::1 link-local');
  t.deepEqual(
    listing(operator).filter(line => line.startsWith(' ipv6')),
    [' ipv6 enable', ' ipv6 address 2001:DB8::1/64', ' ipv6 address FE80::1 link-local'],
  );
  operator.enter('undo ipv6 address 2001:DB8::1/64', 'undo ipv6 enable');
  t.false(listing(operator).some(line => line.startsWith(' ipv6')));
});

test('a loopback is never shut down', t => {
  const operator = inSystemView();
  operator.enter('interface LoopBack 0');
  t.deepEqual(operator.type('shutdown'), ['Error: The interface does not support this command.']);
});
