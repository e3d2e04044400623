import type { Page } from '../../schema/page.ts';

export default {
  title: 'display info-center session log status',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display info-center session log status',
  },
  help: {
    display: 'Display information',
    'info-center': 'Information centre: logs, traps and debugging information',
    session: 'What users type and read',
    log: 'Files of it',
    status: 'Whether there are',
  },
  parameters: {},
  examples: [
    {
      view: 'user',
      line: 'display info-center session log status',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
