import type { Page } from '../../schema/page.ts';

export default {
  title: 'port trunk allow-pass vlan',
  views: ['interface'],
  effect: 'candidate',
  level: 2,
  forms: {
    add: 'port trunk allow-pass vlan { { <vlan-id1> [ to <vlan-id2> ] } &<1-10> | all }',
    remove: 'undo port trunk allow-pass vlan { { <vlan-id1> [ to <vlan-id2> ] } &<1-10> | all }',
  },
  help: {
    port: 'Port of layer 2',
    trunk: 'Trunk',
    'allow-pass': 'What it lets through',
    vlan: 'VLAN',
    to: 'To',
    all: 'Every VLAN',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'vlan-id1': { type: 'integer', range: [1, 4094], help: 'Number of the VLAN' },
    'vlan-id2': { type: 'integer', range: [1, 4094], help: 'Number of the last VLAN' },
  },
  configuration: {
    add: { handled: 'port trunk allow-pass vlan' },
  },
  examples: [
    { view: 'interface', line: 'port trunk allow-pass vlan 2 10 to 20' },
    { view: 'interface', line: 'port trunk allow-pass vlan all' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
