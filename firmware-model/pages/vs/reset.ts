import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    self: 'reset',
  },
  help: {
    reset: 'Restart',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'reset' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
