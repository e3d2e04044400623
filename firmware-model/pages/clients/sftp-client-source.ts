import type { Page } from '../../schema/page.ts';

export default {
  title: 'sftp client-source',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    source: 'sftp client-source -a <source-ip-address>',
    sourceInInstance: 'sftp client-source -a <source-ip-address> { public-net | -vpn-instance <vpn-instance-name> }',
    sourceInterface: 'sftp client-source -i { <interface-type> <interface-number> | <interface-name> }',
    sourceIpv6: 'sftp ipv6 client-source -a <source-ipv6-address> [ -vpn-instance <ipv6-vpn-instance-name> ]',
    undo: 'undo sftp client-source',
    undoIpv6: 'undo sftp ipv6 client-source [ -a <source-ipv6-address> [ -vpn-instance <ipv6-vpn-instance-name> ] ]',
  },
  help: {
    sftp: 'SFTP',
    'client-source': 'Source of connections to servers',
    '-a': 'Source address',
    '-i': 'Interface whose address is the source',
    'public-net': 'Public network',
    '-vpn-instance': 'VPN instance',
    ipv6: 'IPv6',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'source-ip-address': { type: 'ipv4', help: 'Source address' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'source-ipv6-address': { type: 'ipv6', help: 'Source address' },
    'ipv6-vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
  },
  configuration: {
    source: { set: 'sftp client-source' },
    sourceInInstance: { set: 'sftp client-source' },
    sourceInterface: { set: 'sftp client-source' },
    sourceIpv6: { set: 'sftp ipv6 client-source' },
    undo: { clear: 'sftp client-source' },
    undoIpv6: { clear: 'sftp ipv6 client-source' },
  },
  examples: [
    { view: 'system', line: 'sftp client-source -a 10.1.1.1' },
    { view: 'system', line: 'sftp client-source -i LoopBack0' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
