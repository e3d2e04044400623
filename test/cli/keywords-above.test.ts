import test from 'ava';
import { loggedIn } from '../support/booted-router.ts';

const interfaces = ['GigabitEthernet0/1/1', 'LoopBack1', 'Vlanif5', 'Eth-Trunk3', 'NULL0', 'GigabitEthernet0/1/4.2'];

for (const name of interfaces) {
  test(`\`vlan 10\` in ${name} opens VLAN 10: a word in full goes before a beginning of one that is only held here`, t => {
    const bench = loggedIn();
    bench.type('system-view');
    bench.type(`interface ${name}`);
    t.regex(bench.type('vlan 10'), /\[\*HUAWEI-vlan10\]$/);
    t.regex(bench.type('quit'), /\[\*HUAWEI\]$/);
  });
}

test('a beginning of a word that only the interface has is that word still', t => {
  const bench = loggedIn();
  bench.type('system-view');
  bench.type('interface GigabitEthernet0/1/1');
  t.regex(bench.type('vlan-g 10'), /-vlangroup10\]$/);
});

test('so it is where several words of the view begin alike, and behind the first word', t => {
  const bench = loggedIn();
  bench.type('system-view');
  bench.type('slot 1');
  t.regex(bench.type('vlan 12'), /\[\*HUAWEI-vlan12\]$/);
  bench.type('interface GigabitEthernet0/1/4.2');
  t.notRegex(bench.type('vlan batch 20 21'), /Error/);
  t.regex(bench.type('display configuration candidate'), /\r\nvlan batch 20 21\r\n/);
});
