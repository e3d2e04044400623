import test from 'ava';
import { loggedIn } from '../../../support/booted-router.ts';

/** Lines that a display shows between the marks of its sections. */
const sections = (said: string) => [...said.matchAll(/^(?:route-policy|ospf|isis|bgp|ip|acl) .*(?=\r)/gm)].map(([line]) => line);

function configured() {
  const bench = loggedIn();
  for (const line of [
    'system-view',
    'ip vpn-instance red',
    'ipv4-family',
    'quit',
    'quit',
    'ospf 1 router-id 1.1.1.1',
    'quit',
    'ospf 2 vpn-instance red',
    'quit',
    'ospf 21',
    'quit',
    'isis 7 vpn-instance red',
    'quit',
    'route-policy rp permit node 10',
    'description one',
    'route-policy rp deny node 20',
    'description two',
    'route-policy rpx permit node 10',
    'description none',
    'commit',
    'return',
  ]) {
    bench.type(line);
  }
  return bench;
}

for (const [asked, lines] of [
  ['ospf 2', ['ospf 2 vpn-instance red']],
  ['ospf 1', ['ospf 1 router-id 1.1.1.1']],
  ['isis 7', ['isis 7 vpn-instance red']],
  ['route-policy rp', ['route-policy rp permit node 10', 'route-policy rp deny node 20']],
  ['vpn-instance red', ['ip vpn-instance red']],
] as const) {
  test(`display current-configuration configuration ${asked} shows ${lines.length} sections, whatever stands behind the name`, t => {
    const said = configured().type(`display current-configuration configuration ${asked}`);
    t.deepEqual(sections(said), [...lines]);
    t.notRegex(said, /Error/);
  });
}

test('a type of which there is none is told', t => {
  for (const asked of ['rip 1', 'ospf 3', 'ospf 22'])
    t.regex(
      configured().type(`display current-configuration configuration ${asked}`),
      /Error: The configuration type (?:rip|ospf) does not exist\./,
    );
});
