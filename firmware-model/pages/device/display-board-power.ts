import type { Page } from '../../schema/page.ts';

export default {
  title: 'display board-current board-power',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    power: 'display board-power [ slot <slot-id> ]',
    current: 'display board-current [ slot <slot-id> ]',
  },
  help: {
    display: 'Display information',
    'board-power': 'What boards draw',
    slot: 'Board in a slot',
    'board-current': 'Current of the boards',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
  },
  examples: [
    { view: 'user', line: 'display board-power' },
    { view: 'user', line: 'display board-current slot 1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
