import test from 'ava';
import { operator } from '../support/operator.ts';

for (const name of [
  'GigabitEthernet 0/1',
  'GigabitEthernet 5',
  'GigabitEthernet0/1/0/1',
  '100GE0/1',
  '10GE 1/0',
  '400GE1/0/0/0/1',
  'Pos 1/0',
  'GE0/1/6.99999999999',
  'GigabitEthernet0/1/6.0',
  'GigabitEthernet0/1.1',
  'Tunnel 0/0/0/0/0/1',
  'Tunnel 99999999999',
  'Eth-Trunk99999.1',
  'Eth-Trunk1/0/0.1',
  'Global-VE 1/0',
  'Ip-Trunk 70000',
]) {
  test(`${name} cannot be: it is refused, and nothing is made`, t => {
    const at = operator({ view: 'system' });
    const said = at.type(`interface ${name}`).join('\n');
    t.regex(said, /^Error: The interface number is invalid\.$|found at '\^' position\.$/);
    t.is(at.prompt, '[~HUAWEI]');
  });
}

for (const name of [
  'GigabitEthernet0/1/6.4294967295',
  'GigabitEthernet 3/0/0',
  'GigabitEthernet 1000/1/0/0',
  '40GE 1025/1/0/0',
  '10GE 1/0/1',
  'Pos 1/0/1',
  'Serial 1/0/3/2:0',
  'Tunnel 10',
  'Virtual-Ethernet 1/0/0.1',
  'Global-VE 1',
  'Eth-Trunk1.10',
  'Mp-group 1/0/1',
]) {
  test(`${name} is a name of the manual's kind, and opens`, t => {
    const at = operator({ view: 'system' });
    t.deepEqual(at.type(`interface ${name}`), []);
    t.regex(at.prompt, /^\[[~*]HUAWEI-/);
  });
}
