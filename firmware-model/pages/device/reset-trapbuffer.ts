import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset trapbuffer',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    reset: 'reset trapbuffer',
  },
  help: {
    reset: 'Reset',
    trapbuffer: 'Trap buffer',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'reset trapbuffer' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
