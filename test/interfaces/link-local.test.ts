import test from 'ava';
import { operator } from '../support/operator.ts';

for (const [first, second] of [
  ['ipv6 address FE80::1 link-local', 'ipv6 address auto link-local'],
  ['ipv6 address auto link-local', 'ipv6 address FE80::1 link-local'],
  ['ipv6 address FE80::1 link-local', 'ipv6 address FE80::2 link-local'],
] as const) {
  test(`an interface has one link-local address: \`${second}\` takes the place of \`${first}\``, t => {
    const at = operator({ view: 'system' });
    at.enter('interface GigabitEthernet0/1/1', 'ipv6 enable', 'ipv6 address 2001:DB8::1/64', first, 'commit', second, 'commit');
    const lines = at.type('display this').filter(line => line.includes('ipv6 address'));
    t.deepEqual(lines.sort(), [` ${second}`, ' ipv6 address 2001:DB8::1/64'].sort());
  });
}

test('the address that is there is set again without a trace', t => {
  const at = operator({ view: 'system' });
  at.enter('interface GigabitEthernet0/1/1', 'ipv6 enable', 'ipv6 address FE80::1 link-local', 'commit', 'ipv6 address FE80::1 link-local');
  t.is(at.prompt, '[~HUAWEI-GigabitEthernet0/1/1]');
});
