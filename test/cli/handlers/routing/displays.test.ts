import test from 'ava';
import { desk } from '../../../support/configuration-desk.ts';
import { deskOf } from '../../../support/desk.ts';

const configured = (...lines: readonly string[]) => {
  const text = ['interface LoopBack0', ' ip address 1.1.1.1 255.255.255.255', '#', 'interface GigabitEthernet0/1/0', ' undo shutdown'];
  const file = Buffer.from([...text, ' ip address 10.1.1.1 255.255.255.0', '#', 'return', ''].join('\r\n'));
  const at = desk({ genuine: true, nextStartup: 'cfcard:/a.cfg', files: { 'a.cfg': file } }).operator();
  at.enter(...lines, 'commit');
  return at;
};

const dashes = (count: number) => '-'.repeat(count);

test('routes are listed in the columns that templates read, a network once', t => {
  const at = configured('ip route-static 20.0.0.0 8 NULL0', 'ip vpn-instance a', 'quit', 'ip route-static 20.0.0.0 8 vpn-instance a');
  t.deepEqual(at.type('display ip routing-table').slice(0, 9), [
    'Route Flags: R - relay, D - download to fib, T - to vpn-instance, B - black hole route',
    dashes(78),
    'Routing Table : _public_',
    '         Destinations : 9        Routes : 10       ',
    '',
    'Destination/Mask    Proto   Pre  Cost        Flags NextHop         Interface',
    '',
    '        1.1.1.1/32  Direct  0    0             D   127.0.0.1       LoopBack0',
    '       10.1.1.0/24  Direct  0    0             D   10.1.1.1        GigabitEthernet0/1/0',
  ]);
  const rows = at.type('display ip routing-table | include 20.0.0.0').filter(line => line.includes('Static'));
  t.true(rows.includes('       20.0.0.0/8   Static  60   0            DB   0.0.0.0         NULL0'));
});

test('an address is looked up as a packet would be, a network only as it is', t => {
  const at = configured('ip route-static 20.0.0.0 8 NULL0', 'ip route-static 20.1.0.0 16 NULL0');
  const found = (line: string) => at.type(line).filter(text => text.includes('Static'));
  t.is(found('display ip routing-table 20.1.2.3').length, 1);
  t.true(found('display ip routing-table 20.1.2.3')[0]?.includes('20.1.0.0/16'));
  t.deepEqual(at.type('display ip routing-table 20.1.2.3 24'), []);
  t.is(found('display ip routing-table 20.0.0.0 8 longer-match').length, 2);
});

test('what is not used is shown with all that is known of it, and by protocol', t => {
  const at = configured('ip route-static 1.1.1.1 32 NULL0 preference 70 tag 9');
  t.false(at.type('display ip routing-table').some(line => line.includes('Static')));
  const verbose = at.type('display ip routing-table 1.1.1.1 verbose');
  t.true(verbose.includes('        State: Inactive Adv          Age: 00h00m00s'));
  t.true(verbose.includes('          Tag: 9                 Priority: medium'));
  t.true(at.type('display ip routing-table protocol static').includes('Static routing table status : <Inactive>'));
});

test('routes are counted by protocol', t => {
  const lines = configured('ip route-static 20.0.0.0 8 NULL0').type('display ip routing-table statistics');
  t.is(lines[0], 'Summary Prefixes : 9');
  t.true(lines.includes('STATIC     1          1          1          0          0'));
  t.true(lines.includes('Total      9          9          9          0          0'));
});

test('IPv6 routes are listed in blocks', t => {
  const at = configured('ipv6 route-static 2001:db8:: 32 NULL0');
  const lines = at.type('display ipv6 routing-table 2001:db8::1');
  t.deepEqual(lines.slice(0, 5), [
    'Routing Table : _public_',
    'Summary Count : 1',
    '',
    'Destination  : 2001:DB8::                              PrefixLength : 32',
    'NextHop      : ::                                      Preference   : 60',
  ]);
});

test('a VPN instance is displayed with its route distinguisher and address families, and which interfaces are in it', t => {
  const at = configured(
    'ip vpn-instance red',
    'ipv4-family',
    'route-distinguisher 1:2',
    'vpn-target 1:1',
    'quit',
    'quit',
    'ip vpn-instance blue',
    'quit',
  );
  t.deepEqual(at.type('display ip vpn-instance'), [
    ' Total VPN-Instances configured      : 2',
    ' Total IPv4 VPN-Instances configured : 1',
    ' Total IPv6 VPN-Instances configured : 0',
    '',
    '  VPN-Instance Name               RD                    Address-family',
    '  red                             1:2                   IPv4',
    '  blue',
  ]);
  t.true(at.type('display ip vpn-instance verbose red').includes('  Export VPN Targets :  1:1'));
  t.deepEqual(at.type('display ip vpn-instance red interface'), [' VPN-Instance Name and ID : red, 1', '  Interface Number : 0']);
  t.deepEqual(at.type('display ip routing-table vpn-instance green'), ['Error: The VPN instance does not exist.']);
});

test('own addresses are entries of the ARP table, static ones stand at the interface that they are reached by', t => {
  const at = configured('arp static 10.1.1.9 aa-fcc-12');
  const lines = at.type('display arp all');
  t.deepEqual(lines.slice(0, 3), [
    'IP ADDRESS      MAC ADDRESS     EXPIRE(M) TYPE        INTERFACE   VPN-INSTANCE',
    '                                          VLAN/CEVLAN PVC',
    dashes(88),
  ]);
  t.regex(lines[3] ?? '', /^10\.1\.1\.1 {8}[\da-f]{4}-[\da-f]{4}-[\da-f]{4} {12}I - {9}GE0\/1\/0$/);
  t.is(lines[4], '10.1.1.9        00aa-0fcc-0012            S--         GE0/1/0');
  t.deepEqual(lines.slice(5), [dashes(88), 'Total:2         Dynamic:0       Static:1    Interface:1    Remote:0', 'Redirect:0']);
});

test('of ten thousand routes a row is made when it is shown', t => {
  const world = deskOf({ unanswered: 'no' });
  const at = world.operator();
  at.enterSystemView();
  for (let count = 0; count < 10_000; count++) at.type(`ip route-static 20.${count >> 8}.${count & 255}.0 24 NULL0`);
  at.enter('commit');
  const course = world.commandLine.run('display ip routing-table', at.session, world.router);
  let rows = 0;
  for (let step = course.next(); !step.done && rows < 24; step = course.next()) {
    if (step.value.do === 'say' && step.value.id === 'routes-row') rows += 1;
  }
  t.is(rows, 24);
  course.return(undefined);
});
