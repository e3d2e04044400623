import type { Page } from '../../schema/page.ts';

export default {
  title: 'display alarm reverse',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display alarm reverse',
  },
  help: {
    display: 'Display information',
    alarm: 'Alarms',
    reverse: 'Interfaces whose alarms are turned round',
  },
  parameters: {},
  examples: [
    {
      view: 'user',
      line: 'display alarm reverse',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
