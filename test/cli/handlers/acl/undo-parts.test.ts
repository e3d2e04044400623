import test from 'ava';
import { operator } from '../../../support/operator.ts';

for (const [acl, rule, undone, left] of [
  ['3001', 'permit tcp source-port eq 80 destination-port eq 22', 'source-port', 'permit tcp destination-port eq 22'],
  ['3001', 'permit tcp source 10.1.1.1 0 destination-port eq 22', 'source destination-port', 'permit tcp'],
  ['3001', 'permit ip fragment-type fragment source any', 'fragment-type', 'permit ip source any'],
  ['3001', 'permit ip source any time-range time-range destination any', 'destination', 'permit ip source any time-range time-range'],
  ['2001', 'deny source 10.1.1.1 0', 'source', 'deny'],
  ['ipv6 2001', 'deny source 2001:DB8::/64 time-range t1', 'source', 'deny time-range t1'],
  ['ipv6 3001', 'permit tcp source-port eq 80 destination-port eq 22', 'destination-port', 'permit tcp source-port eq 80'],
  ['ipv6 3001', 'permit tcp fragment source any', 'source', 'permit tcp fragment'],
  ['4001', 'permit type ip source-mac 0001-0002-0003 8021p 5', 'source-mac', 'permit type ip 8021p 5'],
  ['4001', 'permit type ip source-mac 0001-0002-0003 8021p 5', 'type 8021p', 'permit source-mac 0001-0002-0003'],
  ['6001', 'deny ip source user-group source destination ip-address 10.1.1.1 0', 'source', 'deny ip destination ip-address 10.1.1.1 0'],
  ['6001', 'deny ip source user-group a destination user-group source', 'source', 'deny ip destination user-group source'],
  ['6001', 'deny ip source source-pool p1 destination any', 'source', 'deny ip destination any'],
  ['6001', 'deny ip source any destination destination-pool source', 'destination-pool', 'deny ip source any'],
  ['6001', 'permit tcp destination user-group g1 logging vlan 10', 'logging', 'permit tcp destination user-group g1 vlan 10'],
  ['ipv6 6001', 'permit ipv6 source user-group g1 traffic-class 3', 'traffic-class', 'permit ipv6 source user-group g1'],
  ['1001', 'permit interface any time-range t1', 'time-range', 'permit interface any'],
] as const) {
  test(`undo rule 5 ${undone} leaves \`${left}\` of ACL ${acl}`, t => {
    const at = operator({ view: 'system' });
    at.enter(
      'time-range t1 8:00 to 9:00 daily',
      'time-range time-range 8:00 to 9:00 daily',
      'commit',
      `acl ${acl}`,
      `rule 5 ${rule}`,
      'commit',
      `undo rule 5 ${undone}`,
      'commit',
    );
    t.deepEqual(
      at.type('display this').filter(line => line.includes('rule')),
      [` rule 5 ${left}`],
    );
  });
}

test('of a rule that is not there nothing is taken, which is told', t => {
  for (const [acl, part] of [
    ['3001', 'source-port'],
    ['2001', 'source'],
  ]) {
    const at = operator({ view: 'system' });
    at.enter(`acl ${acl}`);
    t.deepEqual(at.type(`undo rule 7 ${part}`), ['Error: The rule does not exist.']);
  }
});
