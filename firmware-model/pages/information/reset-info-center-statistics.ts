import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset info-center statistics',
  views: ['user'],
  effect: 'immediate',
  level: 2,
  forms: {
    reset: 'reset info-center statistics',
  },
  help: {
    reset: 'Reset something',
    'info-center': 'Information centre: logs, traps and debugging information',
    statistics: 'What each module has sent',
  },
  parameters: {},
  examples: [
    {
      view: 'user',
      line: 'reset info-center statistics',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
