import type { Page } from '../../schema/page.ts';

export default {
  title: 'negotiation auto',
  views: ['interface'],
  on: ['Ethernet', 'GigabitEthernet', '10GE', '25GE'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'negotiation auto',
    undo: 'undo negotiation auto',
  },
  help: {
    negotiation: 'Negotiation with the other end',
    auto: 'Negotiate',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'negotiation auto' },
    undo: { clear: 'negotiation auto', line: 'undo negotiation auto' },
  },
  examples: [{ view: 'interface', line: 'negotiation auto' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
