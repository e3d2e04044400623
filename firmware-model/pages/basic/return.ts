import type { Page } from '../../schema/page.ts';

export default {
  title: 'return',
  views: ['all'],
  effect: 'immediate',
  level: 0,
  forms: {
    return: 'return',
  },
  help: {
    return: 'Return to the user view',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'return' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
