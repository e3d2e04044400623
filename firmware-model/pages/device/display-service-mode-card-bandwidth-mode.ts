import type { Page } from '../../schema/page.ts';

export default {
  title: 'display service-mode card-bandwidth-mode',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { mode: 'display service-mode card-bandwidth-mode slot <slot-number> card <card-number>' },
  help: {
    display: 'Display information',
    'service-mode': 'Mode of services',
    'card-bandwidth-mode': 'How the bandwidth of a card is shared',
    slot: 'Board in a slot',
    card: 'Subcard of the board',
  },
  parameters: {
    'slot-number': { type: 'string', length: [1, 30], help: 'Number of the slot' },
    'card-number': { type: 'string', length: [1, 30], help: 'Number of the subcard' },
  },
  examples: [{ view: 'user', line: 'display service-mode card-bandwidth-mode slot 1 card 0' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
