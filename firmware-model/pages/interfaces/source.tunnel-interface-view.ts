import type { Page } from '../../schema/page.ts';

export default {
  title: 'source (Tunnel interface view)',
  views: ['interface'],
  on: ['Tunnel', 'Nve'],
  effect: 'candidate',
  level: 2,
  forms: {
    address: 'source <ip-address>',
    interface: 'source { <ifName> | <ifType> <ifNum> }',
    undo: 'undo source',
  },
  help: {
    source: 'This end of the tunnel',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'ip-address': { type: 'ipv4', help: 'IP address' },
    ifName: { type: 'interface', help: 'Name of the interface' },
    ifType: { type: 'interface type', help: 'Type of the interface' },
    ifNum: { type: 'interface number', help: 'Number of the interface' },
  },
  configuration: {
    address: { set: 'source' },
    interface: { set: 'source' },
    undo: { clear: 'source' },
  },
  examples: [
    { view: 'interface', line: 'source 10.1.1.1' },
    { view: 'interface', line: 'source LoopBack 0' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
