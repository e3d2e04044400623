import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset call rate',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    reset: 'reset call rate',
  },
  help: {
    reset: 'Clear',
    call: 'Calls of users',
    rate: 'How many come at a time',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'reset call rate' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
