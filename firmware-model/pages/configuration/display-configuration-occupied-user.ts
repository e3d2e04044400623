import type { Page } from '../../schema/page.ts';

export default {
  title: 'display configuration-occupied user',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    user: 'display configuration-occupied user',
  },
  help: {
    display: 'Display current system information',
    'configuration-occupied': 'Lock on the configuration',
    user: 'User who holds it',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display configuration-occupied user' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
