import test from 'ava';
import { firmware } from '../../firmware-model/index.ts';
import { interfaceNamed, interfacesOf } from '../../src/interfaces/interfaces.ts';
import type { Links } from '../../src/interfaces/interface.ts';
import { inOrder } from '../../src/interfaces/name.ts';
import { deskOf } from '../support/desk.ts';

/** The interfaces of a router with this configuration. */
function router(text: string, links: Links = new Map()) {
  const { configuration } = deskOf({ vocabularies: [] }).restore(text);
  const interfaces = interfacesOf(configuration, firmware.device, links);
  return { interfaces, named: (name: string) => interfaceNamed(interfaces, name)!, all: interfaces.map(({ name }) => name) };
}

const addressed = [
  'interface GigabitEthernet0/1/0',
  ' description to core',
  ' mtu 1400',
  ' ip address 10.1.1.1 24',
  ' ip address 10.1.2.1 255.255.255.0 sub',
  'interface GigabitEthernet0/1/0.100',
  ' ip binding vpn-instance a',
  'interface LoopBack0',
  ' ip address 1.1.1.1 255.255.255.255',
].join('\n');

test('an interface without a line is there, up, and has no protocol', t => {
  const { named } = router('');
  t.like(named('gigabitethernet0/1/0'), { kind: 'physical', adminUp: true, physicalUp: true, protocolUp: false, mtu: 1500 });
  t.like(named('NULL0'), { kind: 'logical', protocolUp: true, spoofing: true });
});

test('what is configured is read, a mask in either notation', t => {
  const { named } = router(addressed);
  t.like(named('GigabitEthernet0/1/0'), { description: 'to core', mtu: 1400, protocolUp: true, bandwidth: 1000 });
  t.deepEqual(named('GigabitEthernet0/1/0').ipv4, [
    { address: '10.1.1.1', mask: '255.255.255.0', sub: false },
    { address: '10.1.2.1', mask: '255.255.255.0', sub: true },
  ]);
  t.like(named('GigabitEthernet0/1/0.100'), { kind: 'sub', parent: 'GigabitEthernet0/1/0', vpnInstance: 'a', protocolUp: false });
});

test('a sub-interface goes down with the cable of what it is part of, and a loopback with nothing', t => {
  const { named } = router(addressed, new Map([['GigabitEthernet0/1/0', 'down']]));
  t.like(named('GigabitEthernet0/1/0'), { adminUp: true, physicalUp: false, protocolUp: false });
  t.false(named('GigabitEthernet0/1/0.100').physicalUp);
  t.true(named('LoopBack0').protocolUp);
});

test('a trunk is up with one of its members, and as fast as those that are up', t => {
  const text =
    'interface Eth-Trunk1\ninterface GigabitEthernet0/1/1\n eth-trunk 1\ninterface GigabitEthernet0/1/0\n shutdown\n eth-trunk 1';
  const { named } = router(text);
  t.like(named('Eth-Trunk1'), { physicalUp: true, bandwidth: 1000, mac: named('GigabitEthernet0/1/0').mac });
  t.deepEqual(named('Eth-Trunk1').members, ['GigabitEthernet0/1/0', 'GigabitEthernet0/1/1']);
  t.is(named('GigabitEthernet0/1/1').trunk, 'Eth-Trunk1');
  t.false(router(text, new Map([['GigabitEthernet0/1/1', 'down']])).named('Eth-Trunk1').physicalUp);
});

test('a port that the chassis has not is kept in the configuration and is no interface', t => {
  t.deepEqual(router('interface GigabitEthernet7/0/0\n ip address 10.0.0.1 30\ninterface GigabitEthernet7/0/0.1').all, router('').all);
});

test('names are sorted by their parts, and every interface has an index and a hardware address of its own', t => {
  t.deepEqual(inOrder(['LoopBack10', 'LoopBack9', 'GigabitEthernet0/1/0.2', 'GigabitEthernet0/1/0', 'Eth-Trunk1']), [
    'Eth-Trunk1',
    'GigabitEthernet0/1/0',
    'GigabitEthernet0/1/0.2',
    'LoopBack9',
    'LoopBack10',
  ]);
  const { interfaces } = router('');
  t.is(new Set(interfaces.map(({ ifIndex }) => ifIndex)).size, interfaces.length);
  t.is(new Set(interfaces.map(({ mac }) => mac)).size, interfaces.length);
  t.deepEqual(
    inOrder(interfaces.map(({ name }) => name)),
    interfaces.map(({ name }) => name),
  );
});

test('no two routers share their cables, by which is kept what was read of one', t => {
  const [one, other] = [deskOf({ vocabularies: [] }), deskOf({ vocabularies: [] })];
  t.not(one.router.links, other.router.links);
});

test('routers that run the same are read once, as long as no cable was touched', t => {
  const { configuration } = deskOf({ vocabularies: [] }).restore(addressed);
  const read = (links: Links) => interfacesOf(configuration, firmware.device, links);
  t.is(read(new Map()), read(new Map()));
  t.not(read(new Map()), read(new Map([['GigabitEthernet0/1/0', 'down']])));
});
