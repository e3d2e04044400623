import type { Page } from '../../schema/page.ts';

export default {
  title: 'ftp client-source',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    source: 'ftp client-source { -a <ip-address> | -i { <interface-type> <interface-number> | <interface-name> } }',
    sourceIpv6: 'ftp ipv6 client-source -a <ipv6-address> [ -vpn-instance <ipv6-vpn-instance-name> ]',
    undo: 'undo ftp client-source',
    undoIpv6: 'undo ftp ipv6 client-source [ -a <ipv6-address> [ -vpn-instance <ipv6-vpn-instance-name> ] ]',
  },
  help: {
    ftp: 'FTP',
    'client-source': 'Source of connections to servers',
    '-a': 'Source address',
    '-i': 'Interface whose address is the source',
    ipv6: 'IPv6',
    '-vpn-instance': 'VPN instance',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'ip-address': { type: 'ipv4', help: 'Source address' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'ipv6-address': { type: 'ipv6', help: 'Source address' },
    'ipv6-vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
  },
  configuration: {
    source: { set: 'ftp client-source' },
    sourceIpv6: { set: 'ftp ipv6 client-source' },
    undo: { clear: 'ftp client-source' },
    undoIpv6: { clear: 'ftp ipv6 client-source' },
  },
  examples: [{ view: 'system', line: 'ftp client-source -a 10.1.1.1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
