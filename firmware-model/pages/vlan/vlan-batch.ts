import type { Page } from '../../schema/page.ts';

export default {
  title: 'vlan batch',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    add: 'vlan batch { <vlan-id1> [ to <vlan-id2> ] } &<1-10>',
    remove: 'undo vlan batch { <vlan-id1> [ to <vlan-id2> ] } &<1-10>',
  },
  help: {
    vlan: 'VLAN',
    batch: 'Several VLANs at once',
    to: 'To',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'vlan-id1': { type: 'integer', range: [1, 4094], help: 'Number of the VLAN' },
    'vlan-id2': { type: 'integer', range: [1, 4094], help: 'Number of the last VLAN' },
  },
  configuration: {
    add: { handled: 'vlan batch' },
  },
  examples: [{ view: 'system', line: 'vlan batch 2 10 to 20' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
