import type { Page } from '../../schema/page.ts';

export default {
  title: 'display table resources information',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: { resources: 'display table resources information slot <slotid>' },
  help: {
    display: 'Display information',
    table: 'Tables of a board',
    resources: 'What there is of them',
    information: 'In all, in use and left',
    slot: 'Board in a slot',
  },
  parameters: {
    slotid: { type: 'string', length: [1, 16], caseSensitive: true, help: 'Number of the slot' },
  },
  examples: [{ view: 'user', line: 'display table resources information slot 1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
