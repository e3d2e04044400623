import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset statistics(Alarm management view)',
  views: ['alarm'],
  effect: 'immediate',
  level: 2,
  forms: {
    one: 'reset statistics name <alarm-name>',
    all: 'reset statistics',
  },
  help: {
    reset: 'Reset something',
    statistics: 'How often there were which alarms',
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
      view: 'alarm',
      line: 'reset statistics',
    },
    {
      view: 'alarm',
      line: 'reset statistics name linkDown',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
