import test from 'ava';
import { configurations } from '../support/configurations.ts';
import { asDisplayed } from '../support/explained-differences.ts';
import { equal, section, without } from '../support/listing.ts';
import { ProductionRouter } from '../support/production-router.ts';

/** Lines that remove a section, and its own line as displayed. */
const removals: readonly (readonly [name: string, lines: readonly string[], removed: string])[] = [
  ['ne40e-provider-edge.cfg', ['undo bgp 64496'], 'bgp 64496'],
  ['ne40e-provider-edge.cfg', ['undo ospf 102'], 'ospf 102 router-id 203.0.113.1 vpn-instance Foundry'],
  ['ne40e-provider-edge.cfg', ['undo interface GigabitEthernet1/0/4'], 'interface GigabitEthernet1/0/4'],
  ['ne40e-provider-edge.cfg', ['undo route-policy UPSTREAM-IN permit node 10'], 'route-policy UPSTREAM-IN permit node 10'],
  ['ne40e-bras.cfg', ['undo radius-server group RADIUS-A'], 'radius-server group RADIUS-A'],
  ['ne40e-bras.cfg', ['aaa', 'undo domain home'], ' domain home'],
  ['ne40e-pki-ipsec.cfg', ['undo ike peer dc'], 'ike peer dc'],
  ['ne40e-pki-ipsec.cfg', ['undo rsa peer-public-key jump-host'], 'rsa peer-public-key jump-host'],
  ['ne40e-pki-ipsec.cfg', ['undo pki domain core'], 'pki domain core'],
  ['atn-cell-site.cfg', ['undo interface GigabitEthernet0/2/2'], 'interface GigabitEthernet0/2/2'],
  ['cx600-aggregation.cfg', ['undo xpl route-filter Hausmeister'], 'xpl route-filter Hausmeister'],
  ['ce-leaf.cfg', ['undo bridge-domain 10'], 'bridge-domain 10'],
  ['ne40e-provider-edge.cfg', ['bgp 64496', 'undo ipv4-family vpn-instance Bakery'], ' ipv4-family vpn-instance Bakery'],
  ['ne40e-provider-edge.cfg', ['ip vpn-instance Bakery', 'undo ipv6-family'], ' ipv6-family'],
  ['atn-cell-site.cfg', ['ospf 1', 'undo area 0.0.4.17'], ' area 0.0.4.17'],
  ['long-provider-edge.cfg', ['undo ip vpn-instance Foundry-1'], 'ip vpn-instance Foundry-1'],
  ['long-leaf-switch.cfg', ['undo bgp 65540'], 'bgp 65540'],
];

for (const [name, lines, removed] of removals) {
  test(`${lines.join(', ')} removes that section of ${name} with all in it, and only it`, t => {
    const router = new ProductionRouter(name, configurations[name]!);
    const before = router.running;
    t.true(section(before, removed).length > 1);
    router.configure(...lines);
    const running = router.running;
    equal(t, running, without(before, removed));
    router.save();
    equal(t, asDisplayed(router.saved), running);
    router.reboot();
    equal(t, router.running, running);
  });
}
