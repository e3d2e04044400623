import type { Page } from '../../schema/page.ts';

export default {
  title: 'display fabric slot statistics',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { statistics: 'display fabric slot <slot-id> statistics' },
  help: { display: 'Display information', fabric: 'Switch fabrics', slot: 'Board in a slot', statistics: 'Cells that went through' },
  parameters: {
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
  },
  examples: [{ view: 'user', line: 'display fabric slot 11 statistics' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
