import type { Page } from '../../schema/page.ts';

export default {
  title: 'reverse',
  views: ['alarm'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'reverse',
  },
  help: {
    reverse: 'Alarms of interfaces turned round',
  },
  parameters: {},
  enters: {
    enter: 'alarm-reverse',
  },
  configuration: {
    enter: {
      section: 'reverse',
    },
  },
  examples: [
    {
      view: 'alarm',
      line: 'reverse',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
