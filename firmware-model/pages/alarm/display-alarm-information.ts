import type { Page } from '../../schema/page.ts';

export default {
  title: 'display alarm information',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    one: 'display alarm information name <alarm-name>',
    all: 'display alarm information',
  },
  help: {
    display: 'Display information',
    alarm: 'Alarms',
    information: 'What there may be, and how it is set',
    name: 'Of one name',
  },
  parameters: {
    'alarm-name': {
      type: 'string',
      length: [1, 63],
      caseSensitive: false,
      help: 'Name of the alarm',
    },
  },
  examples: [
    {
      view: 'user',
      line: 'display alarm information',
    },
    {
      view: 'user',
      line: 'display alarm information name linkDown',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
