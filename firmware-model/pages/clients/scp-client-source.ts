import type { Page } from '../../schema/page.ts';

export default {
  title: 'scp client-source',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    source: 'scp client-source -a <source-ip-address>',
    sourceInInstance: 'scp client-source -a <source-ip-address> { public-net | -vpn-instance <vpn-instance-name> }',
    sourceInterface: 'scp client-source -i { <interface-type> <interface-number> | <interface-name> }',
    undo: 'undo scp client-source',
  },
  help: {
    scp: 'SCP',
    'client-source': 'Source of connections to servers',
    '-a': 'Source address',
    '-i': 'Interface whose address is the source',
    'public-net': 'Public network',
    '-vpn-instance': 'VPN instance',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'source-ip-address': { type: 'ipv4', help: 'Source address' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
  },
  configuration: {
    source: { set: 'scp client-source' },
    sourceInInstance: { set: 'scp client-source' },
    sourceInterface: { set: 'scp client-source' },
    undo: { clear: 'scp client-source' },
  },
  examples: [
    { view: 'system', line: 'scp client-source -a 10.1.1.1' },
    { view: 'system', line: 'scp client-source -i LoopBack0' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
