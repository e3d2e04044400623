import type { Page } from '../../schema/page.ts';

export default {
  title: 'open',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    ipv4: 'open [ -a <source-ip> | -i { <interface-type> <interface-number> | <interface-name> } ] <host-ip-address> [ <port-number> ] [ vpn-instance <vpn-instance-name> | public-net ]',
    ipv6: 'open ipv6 [ -a <source-ip6> ] <host-ipv6-address> [ <port-number> ] [ vpn-instance <vpn-instance-name> | public-net ]',
    ipv6Interface:
      'open ipv6 [ -a <source-ip6> ] <host-ipv6-address> -oi { <interface-type> <interface-number> | <interface-name> } [ <port-number> ] [ vpn-instance <vpn-instance-name> | public-net ]',
  },
  help: {
    open: 'Log in to a server',
    '-a': 'Source address',
    '-i': 'Interface whose address is the source',
    '-oi': 'Outgoing interface',
    ipv6: 'IPv6',
    'vpn-instance': 'VPN instance',
    'public-net': 'Public network',
  },
  parameters: {
    'source-ip': { type: 'ipv4', help: 'Source address' },
    'source-ip6': { type: 'ipv6', help: 'Source address' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'host-ip-address': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Address or name of the server' },
    'host-ipv6-address': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Address or name of the server' },
    'port-number': { type: 'integer', range: [1, 65535], help: 'Port, 21 without one' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
  },
  examples: [
    { view: 'ftp-client', line: 'open -i LoopBack0 10.1.1.2 1000' },
    { view: 'ftp-client', line: 'open 10.1.1.2 1000 vpn-instance vrp' },
    { view: 'ftp-client', line: 'open ipv6 2001:db8:1::1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
