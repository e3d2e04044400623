import test from 'ava';
import { deskOf } from '../support/desk.ts';

/** What the commit says once these lines are typed on two interfaces. */
function committed(one: readonly string[], other: readonly string[], before: readonly string[] = []): readonly string[] {
  const { enter, type } = deskOf({ view: 'system' }).operator();
  enter(...before, ...one);
  enter('commit', ...other);
  return type('commit');
}

const port = (number: string, ...lines: readonly string[]) => [`interface GigabitEthernet0/1/${number}`, ...lines];

const exists = 'Error: The address already exists.';
const overlaps = 'Error: The specified IP address overlaps with another address.';

for (const [one, other, refusal] of [
  [port('0', 'ip address 10.1.1.1 24'), port('1', 'ip address 10.1.1.1 24'), ['ip address 10.1.1.1 24', exists]],
  [port('0', 'ip address 10.1.1.1 24'), port('1', 'ip address 10.1.1.2 255.255.255.0'), ['ip address 10.1.1.2 255.255.255.0', overlaps]],
  [port('0', 'ip address 10.1.1.1 24'), port('1', 'ip address 10.1.200.1 16'), ['ip address 10.1.200.1 16', overlaps]],
  [
    port('0', 'ip address 10.1.1.1 24'),
    port('1', 'ip address 10.2.1.1 24', 'ip address 10.1.1.1 24 sub'),
    ['ip address 10.1.1.1 24 sub', exists],
  ],
  [port('0', 'ip address 10.1.1.1 24'), ['interface LoopBack 0', 'ip address 10.1.1.1 32'], ['ip address 10.1.1.1 32', exists]],
  [
    ['interface LoopBack 0', 'ip address 1.1.1.1 32'],
    ['interface LoopBack 1', 'ip address 1.1.1.1 32'],
    ['ip address 1.1.1.1 32', exists],
  ],
  [
    port('0', 'ipv6 enable', 'ipv6 address 2001:db8::1 64'),
    port('1', 'ipv6 enable', 'ipv6 address 2001:DB8:0::1/64'),
    ['ipv6 address 2001:DB8:0::1/64', exists],
  ],
  [
    port('0.1', 'vlan-type dot1q 10'),
    port('0.2', 'vlan-type dot1q 10'),
    ['vlan-type dot1q 10', 'Error: The VLAN has been used by another sub-interface.'],
  ],
  [
    ['interface Tunnel 1', 'tunnel-protocol gre', 'source 1.1.1.1', 'destination 2.2.2.2'],
    ['interface Tunnel 2', 'tunnel-protocol gre', 'source 1.1.1.1', 'destination 2.2.2.2'],
    ['tunnel-protocol gre', 'Error: A tunnel with the same source and destination already exists.'],
  ],
] as const) {
  test(`${one.join(', ')} leaves no room for ${other.join(', ')}`, t => {
    t.deepEqual(committed(one, other), refusal);
  });
}

const vpn = ['ip vpn-instance a', 'ipv4-family', 'route-distinguisher 100:1', 'quit', 'quit'];

for (const [one, other] of [
  [port('0', 'ip address 10.1.1.1 24'), port('1', 'ip binding vpn-instance a', 'ip address 10.1.1.1 24')],
  [port('0', 'ip address 10.1.1.1 24'), ['interface LoopBack 0', 'ip address 10.1.1.9 32']],
  [port('0.1', 'vlan-type dot1q 10'), port('1.1', 'vlan-type dot1q 10')],
  [
    ['interface Tunnel 1', 'tunnel-protocol mpls te', 'destination 2.2.2.2'],
    ['interface Tunnel 2', 'tunnel-protocol mpls te', 'destination 2.2.2.2'],
  ],
  [port('0', 'ip address 10.1.1.1 24'), port('0', 'undo ip address', ...port('1', 'ip address 10.1.1.1 24'))],
] as const) {
  test(`${one.join(', ')} leaves room for ${other.join(', ')}`, t => {
    t.deepEqual(committed(one, other, vpn), []);
  });
}

test('an address that another log-in has committed meanwhile is refused, and the candidate stays', t => {
  const desk = deskOf({ view: 'system' });
  const [one, other] = [desk.operator(), desk.operator('vty0')];
  other.enterSystemView();
  one.enter(...port('0', 'ip address 10.1.1.1 24'));
  other.enter(...port('1', 'ip address 10.1.1.1 24'), 'commit');
  t.deepEqual(one.type('commit'), [
    'ip address 10.1.1.1 24',
    exists,
    '',
    'Commit canceled, the configuration conflicted with other user, you can modify ',
    'the configuration and commit again.',
  ]);
  t.true(one.prompt.startsWith('[*'));
});
