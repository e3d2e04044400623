import type { Page } from '../../schema/page.ts';

export default {
  title: 'display tm statistics',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { statistics: 'display tm slot <slot-id> statistics' },
  help: { display: 'Display information', tm: 'Traffic managers', slot: 'Board in a slot', statistics: 'Packets that went through' },
  parameters: {
    'slot-id': { type: 'integer', range: [1, 16], help: 'Number of the slot' },
  },
  examples: [{ view: 'user', line: 'display tm slot 1 statistics' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
