import type { Page } from '../../schema/page.ts';

export default {
  title: 'display alarm active root',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    table: 'display alarm active root',
    verbose: 'display alarm active root verbose',
  },
  help: {
    display: 'Display information',
    alarm: 'Alarms',
    active: 'What is wrong now',
    root: 'What other alarms come from',
    verbose: 'In detail',
  },
  parameters: {},
  examples: [
    {
      view: 'user',
      line: 'display alarm active root',
    },
    {
      view: 'user',
      line: 'display alarm active root verbose',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
