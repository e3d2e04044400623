import type { Page } from '../../schema/page.ts';

export default {
  title: 'ftp',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    ipv4: 'ftp [ -a <source-ip-address> | -i { <interface-type> <interface-number> | <interface-name> } ] <host-ip> [ <port-number> ] [ vpn-instance <vpn-instance-name> | public-net ]',
    view: 'ftp',
    ipv6Interface:
      'ftp ipv6 [ -a <source-ip6> ] <host-ipv6-address> [ [ vpn-instance <ipv6-vpn-instance-name> ] | public-net ] -oi { <interface-type> <interface-number> | <interface-name> } [ <port-number> ]',
    ipv6: 'ftp ipv6 [ -a <source-ip6> ] <host-ipv6-address> [ [ vpn-instance <ipv6-vpn-instance-name> ] | public-net ] [ <port-number> ]',
  },
  help: {
    ftp: 'Log in to a server of files by FTP',
    '-a': 'Source address',
    '-i': 'Interface whose address is the source',
    '-oi': 'Outgoing interface',
    ipv6: 'IPv6',
    'vpn-instance': 'VPN instance',
    'public-net': 'Public network',
  },
  parameters: {
    'source-ip-address': { type: 'ipv4', help: 'Source address' },
    'source-ip6': { type: 'ipv6', help: 'Source address' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'host-ip': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Address or name of the server' },
    'host-ipv6-address': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Address or name of the server' },
    'port-number': { type: 'integer', range: [1, 65535], help: 'Port, 21 without one' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'ipv6-vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
  },
  examples: [
    { view: 'user', line: 'ftp' },
    { view: 'user', line: 'ftp 10.1.1.2' },
    { view: 'user', line: 'ftp -a 10.1.1.1 10.1.1.2 10000' },
    { view: 'user', line: 'ftp 10.2.2.2 vpn-instance vrp' },
    { view: 'user', line: 'ftp ipv6 FE80::2E0:27FF:FE35:8342 -oi GigabitEthernet 1/0/1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
