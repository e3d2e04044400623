import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ipv6 routing-table',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    brief: 'display ipv6 routing-table [ vpn-instance <vpn-instance-name> ]',
    verbose: 'display ipv6 routing-table [ vpn-instance <vpn-instance-name> ] verbose',
    protocol:
      'display ipv6 routing-table [ vpn-instance <vpn-instance-name> ] protocol { bgp | direct | isis | ospfv3 | ripng | static | unr } [ inactive | verbose ]',
    address:
      'display ipv6 routing-table [ vpn-instance <vpn-instance-name> ] <ipv6-address> [ <prefix-length> ] [ longer-match ] [ verbose ]',
    statistics: 'display ipv6 routing-table [ vpn-instance <vpn-instance-name> ] statistics',
  },
  help: {
    display: 'Display information',
    ipv6: 'For IPv6',
    'routing-table': 'Routes',
    'vpn-instance': 'VPN instance',
    verbose: 'With all that is known of each',
    protocol: 'Those of one origin',
    bgp: 'BGP',
    direct: 'Of interfaces',
    isis: 'IS-IS',
    ospfv3: 'OSPFv3',
    ripng: 'RIPng',
    static: 'Static routes',
    unr: 'User network routes',
    inactive: 'Those that are not used',
    'longer-match': 'And those within',
    statistics: 'How many there are',
  },
  parameters: {
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'ipv6-address': { type: 'ipv6', help: 'Destination' },
    'prefix-length': { type: 'integer', range: [0, 128], help: 'Length of the prefix' },
  },
  examples: [
    { view: 'user', line: 'display ipv6 routing-table' },
    { view: 'user', line: 'display ipv6 routing-table 2001:db8:1::1 64' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
