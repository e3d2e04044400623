import type { Page } from '../../schema/page.ts';

export default {
  title: 'speed',
  views: ['interface'],
  on: ['Ethernet', 'GigabitEthernet', 'Pos'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'speed { 10 | 100 | 1000 | auto }',
    undo: 'undo speed',
  },
  help: {
    speed: 'Rate of the interface',
    '10': '10 Mbit/s',
    '100': '100 Mbit/s',
    '1000': '1000 Mbit/s',
    auto: 'Negotiated',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'speed' },
    undo: { clear: 'speed' },
  },
  examples: [{ view: 'interface', line: 'speed 100' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
