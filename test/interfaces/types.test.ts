import test from 'ava';
import { interfaceTypes, otherInterfaceTypes } from '../../firmware-model/interface-types.ts';
import { physicalTypes } from '../../src/interfaces/type-of-interface.ts';
import { deskOf } from '../support/desk.ts';

const on = (name: string) => {
  const operator = deskOf({ view: 'system' }).operator();
  operator.enter(`interface ${name}`);
  return operator;
};

const unrecognized = "Error: Unrecognized command found at '^' position.";

test('des is description on a port, whatever begins so on a tunnel', t => {
  t.deepEqual(on('GigabitEthernet0/1/0').type('des to core'), []);
  t.is(on('Tunnel 1').type('des to core').at(-1), "Error: Ambiguous command found at '^' position.");
});

for (const [name, line] of [
  ['GigabitEthernet0/1/0', 'destination 10.1.1.1'],
  ['GigabitEthernet0/1/0', 'source 10.1.1.1'],
  ['LoopBack0', 'tunnel-protocol gre'],
  ['LoopBack0', 'portswitch'],
  ['GigabitEthernet0/1/0', 'vlan-type dot1q 10'],
  ['GigabitEthernet0/1/0', 'mode lacp-static'],
  ['GigabitEthernet0/1/0', 'trunkport GigabitEthernet 0/1/1'],
  ['GigabitEthernet0/1/0.1', 'duplex full'],
  ['Eth-Trunk1', 'speed 100'],
  ['Eth-Trunk1', 'loopback local'],
] as const) {
  test(`${line} is nothing on ${name}`, t => {
    t.is(on(name).type(line).at(-1), unrecognized);
  });
}

test('? does not tell what only other types of interfaces have', t => {
  const words = on('LoopBack0')
    .help('')
    .map(row => row.trim().split(' ', 1)[0]);
  for (const word of ['tunnel-protocol', 'portswitch', 'duplex']) t.false(words.includes(word), word);
});

test('trunkport puts the members into the trunk, each in its own section', t => {
  const { enter, type } = on('Eth-Trunk 1');
  enter('trunkport GigabitEthernet 0/1/0 to 0/1/1', 'trunkport gi0/1/2', 'commit');
  const members = () => type('display current-configuration').filter(line => /^ eth-trunk/.test(line));
  t.deepEqual(members(), [' eth-trunk 1', ' eth-trunk 1', ' eth-trunk 1']);
  t.true(type('display eth-trunk 1').some(line => line.startsWith('GigabitEthernet0/1/2')));
  enter('undo trunkport GigabitEthernet 0/1/0 0/1/2', 'commit');
  t.deepEqual(members(), [' eth-trunk 1']);
  t.deepEqual(type('undo trunkport GigabitEthernet 0/1/0'), ['Error: The interface is not a member of the Eth-Trunk.']);
});

test('what has an address, or is no port, is no member', t => {
  const { enter, type } = on('GigabitEthernet0/1/0');
  enter('ip address 10.1.1.1 24', 'interface Eth-Trunk 1');
  t.regex(type('trunkport GigabitEthernet 0/1/0').join(), /^Error: The interface has IP configuration/);
  t.deepEqual(type('trunkport LoopBack 0'), ['Error: The interface does not exist.']);
});

test('every type of port is one that can be typed', t => {
  const ports = physicalTypes.source.match(/(?<=[|:])[A-Z][\w-]*(?=[|)]\S)/g) ?? [];
  t.true(ports.length > 10);
  const known: readonly string[] = [...interfaceTypes, ...otherInterfaceTypes];
  t.deepEqual(
    ports.filter(port => !known.includes(port)),
    ['Gigabit'], // of which Ethernet is the other half
  );
});

for (const name of ['Aux 0/0/1', 'MEth 0/0/0', 'Stack-Port 1/1']) {
  test(`interface ${name} is taken, whatever ports this chassis has`, t => {
    t.deepEqual(on('LoopBack 0').type(`interface ${name}`), []);
  });
}
