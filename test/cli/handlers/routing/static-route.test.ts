import test from 'ava';
import { operator } from '../../../support/operator.ts';

const inSystemView = () => operator({ view: 'system' });

const routes = (at: ReturnType<typeof inSystemView>) =>
  at.type('display current-configuration').filter(line => line.includes(' route-static '));

test('a static route is held with the mask in dots, the network of the destination, and its options in the order of the manual', t => {
  const at = inSystemView();
  at.enter('ip route-static 10.1.1.1 24 10.11.0.1 tag 7 preference 70 permanent description to the lab');
  at.enter('ip route-static 10.2.0.0 255.255.0.0 g 0/1/0 10.11.0.2', 'ip route-static 0.0.0.0 0 NULL 0', 'commit');
  t.deepEqual(routes(at), [
    'ip route-static 10.1.1.0 255.255.255.0 10.11.0.1 preference 70 tag 7 permanent description to the lab',
    'ip route-static 10.2.0.0 255.255.0.0 GigabitEthernet0/1/0 10.11.0.2',
    'ip route-static 0.0.0.0 0.0.0.0 NULL0',
  ]);
});

test('a route that leads the same way is replaced, one that leads another way is another', t => {
  const at = inSystemView();
  at.enter(
    'ip route-static 10.0.0.0 8 1.2.3.4',
    'ip route-static 10.0.0.0 8 1.2.3.5',
    'ip route-static 10.0.0.0 255.0.0.0 1.2.3.4 preference 9',
    'commit',
  );
  t.deepEqual(routes(at), ['ip route-static 10.0.0.0 255.0.0.0 1.2.3.4 preference 9', 'ip route-static 10.0.0.0 255.0.0.0 1.2.3.5']);
});

test('undo takes away the route of one way, or those of all ways to a destination, and no others', t => {
  const at = inSystemView();
  at.enter('ip route-static 10.0.0.0 8 1.2.3.4', 'ip route-static 10.0.0.0 8 1.2.3.5', 'ip route-static 10.0.0.0 9 1.2.3.5', 'commit');
  at.enter('undo ip route-static 10.0.0.0 255.0.0.0 1.2.3.4', 'commit');
  t.deepEqual(routes(at), ['ip route-static 10.0.0.0 255.0.0.0 1.2.3.5', 'ip route-static 10.0.0.0 255.128.0.0 1.2.3.5']);
  at.enter('undo ip route-static 10.0.0.0 8', 'commit');
  t.deepEqual(routes(at), ['ip route-static 10.0.0.0 255.128.0.0 1.2.3.5']);
  t.deepEqual(at.type('undo ip route-static 10.0.0.0 8'), ['Error: The specified route does not exist.']);
});

test('a route that names a VPN instance needs it at commit, and the instance stays as long as the route names it', t => {
  const at = inSystemView();
  at.enter('ip route-static vpn-instance a 10.0.0.0 8 vpn-instance b 1.2.3.4', 'ip vpn-instance a', 'quit');
  t.deepEqual(at.type('commit').slice(0, 2), [
    'ip route-static vpn-instance a 10.0.0.0 255.0.0.0 vpn-instance b 1.2.3.4',
    'Error: The referenced object (ip vpn-instance b) does not exist.',
  ]);
  at.enter('ip vpn-instance b', 'quit', 'commit', 'undo ip vpn-instance b');
  t.is(at.type('commit')[0], 'undo ip vpn-instance b');
  at.enter('undo ip route-static vpn-instance a 10.0.0.0 8', 'commit');
});

test('all static routes of one instance go when asked; those of others stay', t => {
  const at = inSystemView();
  at.enter('ip vpn-instance a', 'quit', 'ip route-static 10.0.0.0 8 NULL0', 'ip route-static vpn-instance a 10.0.0.0 8 NULL0');
  at.enter('ipv6 route-static 2001:db8::1 32 NULL0', 'ip route-static default-preference 70', 'commit');
  at.type('undo ip route-static all', 'no');
  t.is(routes(at).length, 4);
  at.type('undo ip route-static all', 'yes');
  at.enter('commit');
  t.deepEqual(routes(at), [
    'ip route-static default-preference 70',
    'ip route-static vpn-instance a 10.0.0.0 255.0.0.0 NULL0',
    'ipv6 route-static 2001:DB8:: 32 NULL0',
  ]);
});

test('a mask with holes is no mask, and no route leads to a group or to the router itself', t => {
  const at = inSystemView();
  t.is(at.type('ip route-static 10.0.0.0 255.0.255.0 1.2.3.4').at(-1), "Error: Wrong parameter found at '^' position.");
  for (const hop of ['224.0.0.5', '127.0.0.1', '0.0.0.0'])
    t.deepEqual(at.type(`ip route-static 10.0.0.0 8 ${hop}`), ['Error: The next-hop address is invalid.']);
});

test('what the candidate shows of a route is what was typed', t => {
  const at = inSystemView();
  at.enter('ip route-static 10.0.0.0 8 1.2.3.4');
  t.deepEqual(at.type('display configuration candidate'), ['ip route-static 10.0.0.0 8 1.2.3.4']);
});
