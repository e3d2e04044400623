import type { Page } from '../../schema/page.ts';

export default {
  title: 'tftp client-source',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    source: 'tftp client-source { -a <ip-address> | -i { <interface-type> <interface-number> | <interface-name> } }',
    undo: 'undo tftp client-source',
  },
  help: {
    tftp: 'TFTP',
    'client-source': 'Source of connections to servers',
    '-a': 'Source address',
    '-i': 'Interface whose address is the source',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'ip-address': { type: 'ipv4', help: 'Source address' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
  },
  configuration: {
    source: { set: 'tftp client-source' },
    undo: { clear: 'tftp client-source' },
  },
  examples: [
    { view: 'system', line: 'tftp client-source -a 10.1.1.1' },
    { view: 'system', line: 'tftp client-source -i LoopBack0' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
