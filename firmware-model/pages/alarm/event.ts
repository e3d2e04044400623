import type { Page } from '../../schema/page.ts';

export default {
  title: 'event',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'event',
  },
  help: {
    event: 'Events',
  },
  parameters: {},
  enters: {
    enter: 'event',
  },
  configuration: {
    enter: {
      section: 'event',
    },
  },
  examples: [
    {
      view: 'system',
      line: 'event',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
