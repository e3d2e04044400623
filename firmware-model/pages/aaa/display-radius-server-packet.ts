import type { Page } from '../../schema/page.ts';

export default {
  title: 'display radius-server packet',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    ipv4: 'display radius-server packet ip-address <ip-address> [ vpn-instance <vpn-instance-name> ] [ <port> ] { accounting | authentication }',
    ipv6: 'display radius-server packet ipv6-address <ipv6-address> [ <port> ] { accounting | authentication }',
    author: 'display radius-server packet ip-address <ip-address> [ vpn-instance <vpn-instance-name> ] { coa | dm }',
  },
  help: {
    display: 'Display current system information',
    'radius-server': 'RADIUS server',
    packet: 'Counts of packets',
    'ip-address': 'Of the server with this address',
    'ipv6-address': 'Of the server with this address',
    'vpn-instance': 'VPN instance',
    accounting: 'Accounting',
    authentication: 'Authentication',
    coa: 'Changes of authorization',
    dm: 'Disconnections',
  },
  parameters: {
    'ip-address': { type: 'ipv4', help: 'IPv4 address' },
    'ipv6-address': { type: 'ipv6', help: 'IPv6 address' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    port: { type: 'integer', range: [1, 65535], help: 'Port of the server' },
  },
  examples: [
    { view: 'user', line: 'display radius-server packet ip-address 172.16.1.2 authentication' },
    { view: 'user', line: 'display radius-server packet ip-address 172.16.1.2 accounting' },
    { view: 'user', line: 'display radius-server packet ip-address 172.16.2.3 dm' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
