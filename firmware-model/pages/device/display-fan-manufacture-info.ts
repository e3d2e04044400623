import type { Page } from '../../schema/page.ts';

export default {
  title: 'display fan manufacture-info',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    slot: 'display fan manufacture-info slot <slot-id>',
  },
  help: {
    display: 'Display information',
    fan: 'Fan frames',
    'manufacture-info': 'Electronic label',
    slot: 'Board in a slot',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
  },
  examples: [{ view: 'user', line: 'display fan manufacture-info slot 19' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
