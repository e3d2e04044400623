import type { Page } from '../../schema/page.ts';

export default {
  title: 'display card-fault process-mode',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: { cards: 'display card-fault process-mode [ slot <slot-id> [ card <card-id> ] ]' },
  help: {
    display: 'Display information',
    'card-fault': 'Faults of interface cards',
    'process-mode': 'Whether a card is reset or its port isolated',
    slot: 'Board in a slot',
    card: 'Subcard of the board',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
    'card-id': { type: 'string', length: [1, 30], help: 'Number of the subcard' },
  },
  examples: [
    { view: 'user', line: 'display card-fault process-mode' },
    { view: 'user', line: 'display card-fault process-mode slot 1 card 0' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
