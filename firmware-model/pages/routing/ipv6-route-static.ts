import type { Page } from '../../schema/page.ts';

export default {
  title: 'ipv6 route-static',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    nextHop:
      'ipv6 route-static <dest-ipv6-address> <prefix-length> <nexthop-ipv6-address> [ recursive-lookup host-route ] [ preference <preference> | tag <tag> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> } | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text> ]',
    inheritCost:
      'ipv6 route-static <dest-ipv6-address> <prefix-length> [ vpn-instance <vpn-instance-name> ] <nexthop-ipv6-address> [ recursive-lookup host-route ] [ preference <preference> | tag <tag> ] * inherit-cost [ inter-protocol-ecmp ] [ description <text> ]',
    interface:
      'ipv6 route-static <dest-ipv6-address> <prefix-length> { <interface-name> | <interface-type> <interface-number> } [ <nexthop-ipv6-address> ] [ preference <preference> | tag <tag> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> } | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text> ]',
    vpnNextHop:
      'ipv6 route-static <dest-ipv6-address> <prefix-length> vpn-instance <vpn-instance-name> <nexthop-ipv6-address> [ recursive-lookup host-route ] [ preference <preference> | tag <tag> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> } | permanent ] [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text> ]',
    nextTable:
      'ipv6 route-static <dest-ipv6-address> <prefix-length> vpn-instance <vpn-instance-name> [ preference <preference> | tag <tag> ] * [ no-advertise | no-install ] [ description <text> ]',
    undo: 'undo ipv6 route-static <dest-ipv6-address> <prefix-length> [ <nexthop-ipv6-address> | { <interface-name> | <interface-type> <interface-number> } [ <nexthop-ipv6-address> ] ]',
    undoVpnNextHop:
      'undo ipv6 route-static <dest-ipv6-address> <prefix-length> vpn-instance <vpn-instance-name> [ <nexthop-ipv6-address> ]',
  },
  help: {
    ipv6: 'For IPv6',
    'route-static': 'Static route',
    'recursive-lookup': 'How the next hop is looked up',
    'host-route': 'By host routes only',
    preference: 'Preference of the route',
    tag: 'Tag of the route',
    bfd: 'BFD for the route',
    enable: 'A dynamic session',
    track: 'What the route goes down with',
    'bfd-session': 'BFD session',
    nqa: 'NQA test',
    permanent: 'There whatever becomes of the link',
    'no-advertise': 'Not told to neighbours',
    'no-install': 'Not for forwarding',
    'inter-protocol-ecmp': 'Shares the load with routes of other protocols',
    description: 'What it is',
    'vpn-instance': 'VPN instance',
    'inherit-cost': 'The cost of the route that leads to the next hop',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'dest-ipv6-address': { type: 'ipv6', help: 'Destination' },
    'prefix-length': { type: 'integer', range: [0, 128], help: 'Length of the prefix' },
    'nexthop-ipv6-address': { type: 'ipv6', help: 'Next hop' },
    preference: { type: 'integer', range: [1, 255], help: 'Preference' },
    tag: { type: 'integer', range: [1, 4294967295], help: 'Tag' },
    'cfg-name': { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of the BFD session' },
    'admin-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Administrator of the NQA test' },
    'test-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the NQA test' },
    text: { type: 'string', length: [1, 150], caseSensitive: true, help: 'Text of the description', rest: true },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'interface-name': { type: 'interface', help: 'Interface' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
  },
  configuration: {
    nextHop: { handled: 'ipv6 route-static <dest-ipv6-address>' },
    inheritCost: { handled: 'ipv6 route-static <dest-ipv6-address>' },
    interface: { handled: 'ipv6 route-static <dest-ipv6-address>' },
    vpnNextHop: { handled: 'ipv6 route-static <dest-ipv6-address>' },
    nextTable: { handled: 'ipv6 route-static <dest-ipv6-address>' },
  },
  examples: [
    { view: 'system', line: 'ipv6 route-static 2001:db8:1::1 64 2001:db8:2::1' },
    { view: 'system', line: 'undo ipv6 route-static 2001:db8:2::1 128' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
