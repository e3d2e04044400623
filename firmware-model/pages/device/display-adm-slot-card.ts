import type { Page } from '../../schema/page.ts';

export default {
  title: 'display adm slot card',
  views: ['system'],
  effect: 'immediate',
  level: 1,
  forms: { card: 'display adm slot <slodid> card <card-id>' },
  help: { display: 'Display information', adm: 'Add/drop multiplexers', slot: 'Board in a slot', card: 'Subcard of the board' },
  parameters: {
    slodid: { type: 'string', length: [1, 30], help: 'Number of the slot' },
    'card-id': { type: 'integer', range: [1, 31], help: 'Number of the subcard' },
  },
  examples: [{ view: 'system', line: 'display adm slot 1 card 1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
