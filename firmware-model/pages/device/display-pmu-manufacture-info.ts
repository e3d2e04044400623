import type { Page } from '../../schema/page.ts';

export default {
  title: 'display pmu manufacture-info',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    slot: 'display pmu manufacture-info slot <slotid>',
  },
  help: {
    display: 'Display information',
    pmu: 'Power monitoring units',
    'manufacture-info': 'Electronic label',
    slot: 'Board in a slot',
  },
  parameters: {
    slotid: { type: 'string', length: [1, 30], help: 'Number of the slot' },
  },
  examples: [{ view: 'user', line: 'display pmu manufacture-info slot 22' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
