import type { Page } from '../../schema/page.ts';

export default {
  title: 'display info-center statistics',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display info-center statistics',
  },
  help: {
    display: 'Display current system information',
    'info-center': 'Information centre: logs, traps and debugging information',
    statistics: 'What each module has sent',
  },
  parameters: {},
  examples: [
    {
      view: 'user',
      line: 'display info-center statistics',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
