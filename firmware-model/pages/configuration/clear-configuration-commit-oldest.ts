import type { Page } from '../../schema/page.ts';

export default {
  title: 'clear configuration commit oldest',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    clear: 'clear configuration commit oldest <number-of-commits>',
  },
  help: {
    clear: 'Clear',
    configuration: 'Configuration',
    commit: 'Rollback points',
    oldest: 'The oldest rollback points',
  },
  parameters: {
    'number-of-commits': { type: 'integer', range: [1, 80], help: 'How many of the oldest' },
  },
  examples: [{ view: 'user', line: 'clear configuration commit oldest 3' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
