import type { Page } from '../../schema/page.ts';

export default {
  title: 'tftp ipv6',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    ipv6: 'tftp ipv6 [ -a <source-ipv6-address> ] <tftp-server-ipv6> [ [ vpn-instance <vpn-instance-name> ] | public-net ] [ -oi { <interface-name> | <interface-type> <interface-number> } ] { get | put } <source-filename> [ <destination-filename> ]',
  },
  help: {
    tftp: 'Move a file by TFTP',
    ipv6: 'IPv6',
    '-a': 'Source address',
    '-oi': 'Outgoing interface',
    'vpn-instance': 'VPN instance',
    'public-net': 'Public network',
    get: 'Fetch a file to the card',
    put: 'Send a file of the card',
  },
  parameters: {
    'source-ipv6-address': { type: 'ipv6', help: 'Source address' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'tftp-server-ipv6': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Address or name of the server' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'source-filename': { type: 'string', length: [1, 255], caseSensitive: true, help: 'File to move' },
    'destination-filename': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Its name at the other end' },
  },
  examples: [{ view: 'user', line: 'tftp ipv6 2001:db8:1::1 get sample.txt' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
