import type { Page } from '../../schema/page.ts';

export default {
  title: 'undo vlan',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    remove: 'undo vlan <vlan-id>',
  },
  help: {
    vlan: 'VLAN',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'vlan-id': { type: 'integer', range: [1, 4094], help: 'Number of the VLAN' },
  },
  configuration: {
    remove: { clear: 'vlan <vlan-id>' },
  },
  examples: [{ view: 'system', line: 'undo vlan 10' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
