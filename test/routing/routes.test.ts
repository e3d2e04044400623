import test from 'ava';
import { operator } from '../support/operator.ts';
import { addressOf, textOf } from '../../src/routing/address.ts';
import type { Route, RoutedInterface } from '../../src/routing/route.ts';
import { type RouteTableName, routesOf, routeTo } from '../../src/routing/routes.ts';

const port: RoutedInterface = {
  name: 'GigabitEthernet0/1/0',
  protocolUp: true,
  ipv4: [{ address: '10.1.1.1', mask: '255.255.255.0' }],
  ipv6Enabled: true,
  ipv6: [{ address: '2001:DB8::1', length: 64 }],
};
const loopBack: RoutedInterface = {
  name: 'LoopBack0',
  protocolUp: true,
  ipv4: [{ address: '1.1.1.1', mask: '255.255.255.255' }],
  ipv6Enabled: false,
  ipv6: [],
};

function routesWith(lines: readonly string[], interfaces: readonly RoutedInterface[] = [port, loopBack], name: RouteTableName = {}) {
  const at = operator({ view: 'system' });
  at.enter(...lines, 'commit');
  return routesOf(at.running, interfaces, name);
}

const inWords = (route: Route): string =>
  `${textOf(route.network, route.family)}/${route.length} ${route.protocol} ${route.preference} ${textOf(route.nextHop, route.family)} ${route.interface}`;

const statics = (routes: readonly Route[]) => routes.filter(({ protocol }) => protocol === 'Static').map(inWords);

test('an interface that is up gives routes to its network, its address and its broadcast address; a host address gives one', t => {
  t.deepEqual(routesWith([]).map(inWords), [
    '1.1.1.1/32 Direct 0 127.0.0.1 LoopBack0',
    '10.1.1.0/24 Direct 0 10.1.1.1 GigabitEthernet0/1/0',
    '10.1.1.1/32 Direct 0 127.0.0.1 GigabitEthernet0/1/0',
    '10.1.1.255/32 Direct 0 127.0.0.1 GigabitEthernet0/1/0',
    '127.0.0.0/8 Direct 0 127.0.0.1 InLoopBack0',
    '127.0.0.1/32 Direct 0 127.0.0.1 InLoopBack0',
    '127.255.255.255/32 Direct 0 127.0.0.1 InLoopBack0',
    '255.255.255.255/32 Direct 0 127.0.0.1 InLoopBack0',
  ]);
});

test('a static route is there while its next hop is reached, also through other static routes, and goes with the interface', t => {
  const lines = ['ip route-static 20.0.0.0 8 10.1.1.2', 'ip route-static 30.0.0.0 8 20.1.1.1', 'ip route-static 40.0.0.0 8 50.1.1.1'];
  const routes = routesWith(lines);
  t.deepEqual(statics(routes), [
    '20.0.0.0/8 Static 60 10.1.1.2 GigabitEthernet0/1/0',
    '30.0.0.0/8 Static 60 20.1.1.1 GigabitEthernet0/1/0',
  ]);
  t.is(routes.find(({ network }) => network === addressOf('30.0.0.0'))?.relayNextHop, addressOf('10.1.1.2'));
  t.deepEqual(statics(routesWith(lines, [{ ...port, protocolUp: false }, loopBack])), []);
});

test('routes that lead to one another lead nowhere', t => {
  t.deepEqual(statics(routesWith(['ip route-static 20.0.0.0 8 30.1.1.1', 'ip route-static 30.0.0.0 8 20.1.1.1'])), []);
});

test('a route whose next hop is the router itself is none', t => {
  t.deepEqual(statics(routesWith(['ip route-static 20.0.0.0 8 10.1.1.1', 'ip route-static 30.0.0.0 8 1.1.1.1'])), []);
});

test('of several routes to a network those of the lowest preference are active, all of them', t => {
  const routes = routesWith([
    'ip route-static 20.0.0.0 8 10.1.1.2',
    'ip route-static 20.0.0.0 8 10.1.1.3',
    'ip route-static 20.0.0.0 8 10.1.1.4 preference 70',
    'ip route-static 10.1.1.0 24 NULL0',
  ]);
  const active = routes.filter(({ isActive }) => isActive).map(({ nextHop }) => textOf(nextHop, 4));
  t.true(active.includes('10.1.1.2') && active.includes('10.1.1.3') && !active.includes('10.1.1.4'));
  t.false(routes.find(({ interface: out }) => out === 'NULL0')?.isActive ?? true);
});

test('the default preference holds for routes whose line names none', t => {
  const lines = [
    'ip route-static default-preference 80',
    'ip route-static 20.0.0.0 8 NULL0',
    'ip route-static 30.0.0.0 8 NULL0 preference 60',
  ];
  t.deepEqual(statics(routesWith(lines)), ['20.0.0.0/8 Static 80 0.0.0.0 NULL0', '30.0.0.0/8 Static 60 0.0.0.0 NULL0']);
});

test('a route of a VPN instance finds its next hop there, or where its line says', t => {
  const inVpn: RoutedInterface = {
    ...port,
    name: 'GigabitEthernet0/1/1',
    ipv4: [{ address: '10.2.1.1', mask: '255.255.255.0' }],
    vpnInstance: 'vpna',
  };
  const lines = [
    ...['ip vpn-instance vpna', 'quit', 'ip route-static vpn-instance vpna 20.0.0.0 8 10.2.1.2'],
    'ip route-static vpn-instance vpna 30.0.0.0 8 10.1.1.2',
    'ip route-static vpn-instance vpna 40.0.0.0 8 10.1.1.2 public',
    'ip route-static 50.0.0.0 8 vpn-instance vpna 10.2.1.2',
  ];
  const both = [port, inVpn];
  t.deepEqual(statics(routesWith(lines, both, { vpnInstance: 'vpna' })), [
    '20.0.0.0/8 Static 60 10.2.1.2 GigabitEthernet0/1/1',
    '40.0.0.0/8 Static 60 10.1.1.2 GigabitEthernet0/1/0',
  ]);
  t.deepEqual(statics(routesWith(lines, both)), ['50.0.0.0/8 Static 60 10.2.1.2 GigabitEthernet0/1/1']);
});

test('a packet takes the longest active route', t => {
  const routes = routesWith([
    'ip route-static 0.0.0.0 0 10.1.1.2',
    'ip route-static 20.0.0.0 8 10.1.1.3',
    'ip route-static 20.1.0.0 16 NULL0',
  ]);
  t.is(routeTo(routes, addressOf('20.1.2.3'))?.interface, 'NULL0');
  t.is(routeTo(routes, addressOf('20.2.2.3'))?.nextHop, addressOf('10.1.1.3'));
  t.is(routeTo(routes, addressOf('8.8.8.8'))?.nextHop, addressOf('10.1.1.2'));
});

test('IPv6 routes are found the same way', t => {
  const routes = routesWith(['ipv6 route-static 2001:db8:1:: 48 2001:db8::2'], [port], { family: 6 });
  t.deepEqual(statics(routes), ['2001:DB8:1::/48 Static 60 2001:DB8::2 GigabitEthernet0/1/0']);
  t.true(routes.map(inWords).includes('FE80::/10 Direct 0 :: NULL0'));
});

test('however many static routes leave by interfaces, each interface is looked at as often', t => {
  const count = 60;
  let looks = 0;
  const interfaces = Array.from({ length: count }, (_, at): RoutedInterface => {
    const name = `LoopBack${at}`;
    return {
      ...loopBack,
      get name() {
        looks++;
        return name;
      },
      ipv4: [],
    };
  });
  const lines = (routes: number) => Array.from({ length: routes }, (_, at) => `ip route-static 20.0.0.${at} 32 LoopBack${count - 1}`);
  const looksFor = (routes: number) => {
    looks = 0;
    t.is(statics(routesWith(['interface LoopBack 59', 'quit', ...lines(routes)], interfaces)).length, routes);
    return looks;
  };
  t.is(looksFor(40), looksFor(1));
});
