import { taggedSubInterfaces } from '../../interface-types.ts';
import type { Page } from '../../schema/page.ts';

export default {
  title: 'vlan-type dot1q',
  views: ['interface'],
  on: taggedSubInterfaces,
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'vlan-type dot1q <vlan-id>',
    undo: 'undo vlan-type dot1q <vlan-id>',
  },
  help: {
    'vlan-type': 'Tag of the sub-interface',
    dot1q: 'One tag',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'vlan-id': { type: 'integer', range: [1, 4094], help: 'VLAN' },
  },
  configuration: {
    set: { set: 'vlan-type dot1q' },
    undo: { clear: 'vlan-type dot1q' },
  },
  examples: [{ view: 'interface', line: 'vlan-type dot1q 60' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
