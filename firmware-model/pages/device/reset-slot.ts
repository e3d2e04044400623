import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset slot',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    slot: 'reset slot <slot-id>',
    card: 'reset slot <slot-id> card <card-id>',
  },
  help: {
    reset: 'Reset',
    slot: 'Board in a slot',
    card: 'Subcard of the board',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
    'card-id': { type: 'string', length: [1, 30], help: 'Number of the subcard' },
  },
  examples: [{ view: 'user', line: 'reset slot 1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
