import type { Page } from '../../schema/page.ts';

export default {
  title: 'display event information',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    one: 'display event information name <event-name>',
    all: 'display event information',
  },
  help: {
    display: 'Display information',
    event: 'Events',
    information: 'What there may be, and how it is set',
    name: 'Of one name',
  },
  parameters: {
    'event-name': {
      type: 'string',
      length: [1, 63],
      help: 'Name of the event',
    },
  },
  examples: [
    {
      view: 'user',
      line: 'display event information',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
