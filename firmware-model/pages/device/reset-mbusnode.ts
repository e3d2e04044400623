import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset mbusnode(User view)',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    reset: 'reset mbusnode slot <slot-id>',
  },
  help: {
    reset: 'Reset',
    mbusnode: 'Node of the monitoring bus',
    slot: 'Board in a slot',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 31], help: 'Number of the slot' },
  },
  examples: [{ view: 'user', line: 'reset mbusnode slot 1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
