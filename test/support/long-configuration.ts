import { lcg } from './lcg.ts';

/**
 * Configurations of any length in the style of large VRP8 devices; the same for the same length. Names are invented, addresses those of
 * RFC 5737 and 3849, which VPN instances may share; AS numbers those of RFC 5398.
 */
export interface LongConfiguration {
  readonly device: string;
  /** At least so many lines, and few more; with head, `#` and `return`. */
  readonly text: (lines: number) => string;
}

/** A provider edge: customers with VPN instance, ACL, interface, BGP peer, policies and routes, between a core of interfaces and tunnels. */
export const longProviderEdge: LongConfiguration = {
  device: 'NE40E with hundreds of customers',
  text: lines =>
    written(lines, 'V800R012C10SPC300', [
      fixed('sysname PE-LONG-1'),
      fixed('diffserv domain default'),
      fixed('mpls lsr-id 192.0.2.1'),
      fixed('mpls', ' mpls te', ' mpls rsvp-te'),
      each(at => [
        `ip vpn-instance ${customer(at)}`,
        ` description ${customer(at)}, contract ${10_000 + at}`,
        ' ipv4-family',
        `  route-distinguisher 64496:${at}`,
        '  apply-label per-instance',
        `  vpn-target 64496:${at} export-extcommunity`,
        `  vpn-target 64496:${at} import-extcommunity`,
      ]),
      each((at, random) => [
        `acl name IN-${at} advance`,
        ...Array.from({ length: 2 + random(4) }, (_, rule) => ` rule ${5 * (rule + 1)} permit ip source ${site(random(256))} 0.0.0.3`),
        ' rule 1000 deny ip',
      ]),
      each(at => [`traffic classifier C-${at} operator or`, ` if-match acl name IN-${at}`]),
      each((at, random) => [`traffic behavior B-${at}`, ` car cir ${1024 * (1 + random(100))} green pass red discard`]),
      each(at => [`traffic policy P-${at}`, ' share-mode', ` classifier C-${at} behavior B-${at} precedence 1`]),
      fixed(
        'isis 1',
        ' is-level level-2',
        ' cost-style wide',
        ' network-entity 49.0001.1920.0000.2001.00',
        ' #',
        ' ipv6 enable topology ipv6',
      ),
      every(5, (at, random) => [
        `interface GigabitEthernet1/0/${at}`,
        ` description to P-${random(40)}`,
        ' undo shutdown',
        ` ip address ${site(at % 256)} 255.255.255.252`,
        ' isis enable 1',
        ' isis circuit-type p2p',
        ' mpls',
        ' mpls ldp',
      ]),
      each((at, random) => [
        `interface GigabitEthernet2/${at % 4}/${at % 24}.${at}`,
        ` vlan-type dot1q ${1 + (at % 4094)}`,
        ` description ${customer(at)}`,
        ` ip binding vpn-instance ${customer(at)}`,
        ` ip address ${site(at % 256)} 255.255.255.252`,
        ...(random(2) ? [' ipv6 enable', ` ipv6 address 2001:DB8:${at.toString(16).toUpperCase()}::1/64`] : []),
        ` traffic-policy P-${at} inbound`,
        ' statistic enable',
      ]),
      every(4, (at, random) => [
        `interface Tunnel${at}`,
        ' ip address unnumbered interface LoopBack0',
        ' tunnel-protocol mpls te',
        ` destination 192.0.2.${2 + random(200)}`,
        ` mpls te tunnel-id ${at}`,
        ' mpls te fast-reroute',
      ]),
      nested(
        ['bgp 64496', ' router-id 192.0.2.1', ' peer 192.0.2.31 as-number 64496', ' #', ' ipv4-family unicast', '  undo synchronization'],
        (at, random) => [
          ' #',
          ` ipv4-family vpn-instance ${customer(at)}`,
          '  import-route direct',
          `  peer ${site(at % 256, 2)} as-number ${64_497 + random(14)}`,
          `  peer ${site(at % 256, 2)} route-policy OUT-${at} export`,
        ],
      ),
      each((at, random) => [
        `route-policy OUT-${at} permit node 10`,
        ` if-match ip-prefix OUT-${at}`,
        ` apply community 64496:${1000 + random(100)} additive`,
      ]),
      together(at => [`ip ip-prefix OUT-${at} index 10 permit ${site(at % 256, 0)} 30`]),
      together(at => [`ip route-static vpn-instance ${customer(at)} 203.0.113.0 255.255.255.0 ${site(at % 256, 2)}`]),
      fixed('snmp-agent', 'snmp-agent sys-info version v3'),
    ]),
};

/** A leaf switch with many tenants: bridge domains, VXLAN, servers with descriptions in other scripts. */
export const longLeafSwitch: LongConfiguration = {
  device: 'CE switch with hundreds of tenants',
  text: lines =>
    written(lines, 'V200R019C10SPC800', [
      fixed('sysname LEAF-LONG-1'),
      fixed('undo telnet server enable'),
      fixed('vlan batch 2 to 4063'),
      fixed('evpn-overlay enable'),
      every(4, at => [
        `ip vpn-instance 租户${at}`,
        ' ipv4-family',
        `  route-distinguisher 65540:${at}`,
        `  vpn-target 65540:${at} export-extcommunity evpn`,
        `  vpn-target 65540:${at} import-extcommunity evpn`,
        ` vxlan vni ${50_000 + at}`,
      ]),
      each(at => [
        `bridge-domain ${at}`,
        ` vxlan vni ${10_000 + at}`,
        ' evpn',
        '  #',
        `  route-distinguisher 65540:${10_000 + at}`,
        `  vpn-target 65540:${10_000 + at} export-extcommunity`,
        `  vpn-target 65540:${10_000 + at} import-extcommunity`,
      ]),
      each(at => [
        `interface Vbdif${at}`,
        ` ip binding vpn-instance ${tenant(at)}`,
        ` ip address ${site(at % 256)} 255.255.255.252`,
        ' vxlan anycast-gateway enable',
        ' arp collect host enable',
      ]),
      each((at, random) => [
        `interface 25GE${1 + (at % 2)}/0/${at}`,
        ` description Server ${at}, Schrank ${random(40)}, geprüft "${random(2) ? 'größer' : '万兆'}"`,
        ' port link-type trunk',
        ` port trunk allow-pass vlan ${2 + random(4000)}`,
        ' stp edged-port enable',
      ]),
      each(at => [`interface 25GE${1 + (at % 2)}/0/${at}.10 mode l2`, ' encapsulation dot1q vid 10', ` bridge-domain ${at}`]),
      nested(['interface Nve1', ' source 192.0.2.111'], at => [` vni ${10_000 + at} head-end peer-list protocol bgp`]),
      nested(['bgp 65540', ' router-id 192.0.2.11', ' peer 192.0.2.1 as-number 65540'], at =>
        at % 4 === 0 ? [' #', ` ipv4-family vpn-instance 租户${at}`, '  import-route direct', '  advertise l2vpn evpn'] : [],
      ),
      fixed('netconf', ' protocol inbound ssh port 830'),
    ]),
};

export const longConfigurations = { 'long-provider-edge.cfg': longProviderEdge, 'long-leaf-switch.cfg': longLeafSwitch };

type Random = (below: number) => number;
type Lines = readonly string[];
/** One object of a kind, by its number. */
type Made = (at: number, random: Random) => Lines;
/** All objects of a kind, for so many customers. */
type Kind = (customers: number, random: Random) => Lines;

const fixed =
  (...lines: Lines): Kind =>
  () => ['#', ...lines];
const each = (made: Made): Kind => every(1, made);
const every =
  (step: number, made: Made): Kind =>
  (customers, random) =>
    numbers(customers, step).flatMap(at => ['#', ...made(at, random)]);
/** Lines of the system view, in one block. */
const together =
  (made: Made): Kind =>
  (customers, random) => ['#', ...numbers(customers).flatMap(at => made(at, random))];
/** One section that grows. */
const nested =
  (head: Lines, made: Made): Kind =>
  (customers, random) => ['#', ...head, ...numbers(customers).flatMap(at => made(at, random))];

const numbers = (customers: number, step = 1): readonly number[] =>
  Array.from({ length: Math.ceil(customers / step) }, (_, at) => (at + 1) * step);

/** With the fewest customers that bring it to so many lines. */
function written(lines: number, release: string, kinds: readonly Kind[]): string {
  const body = (customers: number): Lines => {
    const random = lcg(5000);
    return kinds.flatMap(kind => kind(customers, random));
  };
  const perCustomer = (body(200).length - body(100).length) / 100;
  let customers = Math.max(1, Math.floor((lines - body(0).length) / perCustomer) - 2);
  while (body(customers).length < lines - 4) customers += 1;
  const head = [`!Software Version ${release}`, '!Last configuration was updated at 2026-02-01 00:00:00+00:00'];
  return [...head, ...body(customers), '#', 'return', ''].join('\r\n');
}

const customer = (at: number): string => `${trades[at % trades.length]}-${at}`;
/** Four bridge domains each. */
const tenant = (at: number): string => `租户${4 * Math.ceil(at / 4)}`;
const trades = ['Bakery', 'Foundry', 'Library', 'Brewery', 'Clinic', 'School'] as const;
/** An address of a site; different VPN instances have the same. */
const site = (at: number, host = 1): string => `203.0.113.${(at * 4 + host) % 256}`;
