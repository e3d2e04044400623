import type { Page } from '../../schema/page.ts';

export default {
  title: 'telnet',
  views: ['user'],
  effect: 'immediate',
  level: 0,
  forms: {
    ipv4: 'telnet [ -i { <interface-type> <interface-number> | <interface-name> } | [ vpn-instance <vpn-instance-name> ] [ -a <source-ip-address> ] ] <host-ip-address> [ <port-number> ]',
    ipv6: 'telnet ipv6 [ -a <source-ip6> ] [ public-net | vpn-instance <ipv6-vpn-name> ] <ipv6-address> [ -oi { <interface-type> <interface-number> | <interface-name> } ] [ <port-number> ]',
    ipv6WithInstanceLast:
      'telnet ipv6 [ -a <source-ip6> ] <ipv6-address> [ public-net | vpn-instance <ipv6-vpn-name> ] [ -oi { <interface-type> <interface-number> | <interface-name> } ] [ <port-number> ]',
  },
  help: {
    telnet: 'Log in to another device by Telnet',
    '-i': 'Interface whose address is the source',
    'vpn-instance': 'VPN instance',
    '-a': 'Source address',
    ipv6: 'IPv6',
    'public-net': 'Public network',
    '-oi': 'Outgoing interface',
  },
  parameters: {
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'source-ip-address': { type: 'ipv4', help: 'Source address' },
    'host-ip-address': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Address or name of the other device' },
    'port-number': { type: 'integer', range: [1, 65535], help: 'Port, 23 without one' },
    'source-ip6': { type: 'ipv6', help: 'Source address' },
    'ipv6-vpn-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'ipv6-address': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Address or name of the other device' },
  },
  examples: [
    { view: 'user', line: 'telnet 10.0.1.6' },
    { view: 'user', line: 'telnet vpn-instance mgmt -a 10.1.1.1 10.0.1.6 2023' },
    { view: 'user', line: 'telnet ipv6 2001:db8:1::1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
