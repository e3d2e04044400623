import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ip routing-table',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    brief: 'display ip routing-table [ vpn-instance <vpn-instance-name> ]',
    verbose: 'display ip routing-table [ vpn-instance <vpn-instance-name> ] verbose',
    protocol:
      'display ip routing-table [ vpn-instance <vpn-instance-name> ] protocol { bgp | direct | isis | ospf | rip | static | unr } [ inactive | verbose ]',
    address:
      'display ip routing-table [ vpn-instance <vpn-instance-name> ] <ip-address> [ <mask> | <mask-length> ] [ longer-match ] [ verbose ]',
    statistics: 'display ip routing-table [ vpn-instance <vpn-instance-name> ] statistics',
  },
  help: {
    display: 'Display information',
    ip: 'Internet Protocol',
    'routing-table': 'Routes',
    'vpn-instance': 'VPN instance',
    verbose: 'With all that is known of each',
    protocol: 'Those of one origin',
    bgp: 'BGP',
    direct: 'Of interfaces',
    isis: 'IS-IS',
    ospf: 'OSPF',
    rip: 'RIP',
    static: 'Static routes',
    unr: 'User network routes',
    inactive: 'Those that are not used',
    'longer-match': 'And those within',
    statistics: 'How many there are',
  },
  parameters: {
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'ip-address': { type: 'ipv4', help: 'Destination' },
    mask: { type: 'ipv4 mask', help: 'Mask of the destination' },
    'mask-length': { type: 'integer', range: [0, 32], help: 'Length of the mask' },
  },
  examples: [
    { view: 'user', line: 'display ip routing-table' },
    { view: 'user', line: 'display ip routing-table vpn-instance vpn1 protocol direct' },
    { view: 'user', line: 'display ip routing-table 3.3.3.3 verbose' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
