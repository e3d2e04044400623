import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset logbuffer',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    reset: 'reset logbuffer',
  },
  help: {
    reset: 'Reset',
    logbuffer: 'Log buffer',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'reset logbuffer' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
