import type { Page } from '../../schema/page.ts';

export default {
  title: 'display upgrade rollback',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    state: 'display upgrade rollback',
  },
  help: {
    display: 'Display information',
    upgrade: 'Upgrade',
    rollback: 'Back to the software before',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display upgrade rollback' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
