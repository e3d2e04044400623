import type { Page } from '../../schema/page.ts';

export default {
  title: 'display alarm',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    hardware: 'display alarm hardware [ slot <slot-id> ]',
    all: 'display alarm all',
    history: 'display alarm hardware history { all | slot <slot-id> }',
  },
  help: {
    display: 'Display information',
    alarm: 'Alarms',
    hardware: 'Those of the hardware',
    slot: 'Of one board',
    all: 'All of them',
    history: 'Those that are over',
  },
  parameters: {
    'slot-id': {
      type: 'string',
      length: [1, 49],
      help: 'Slot of the board',
    },
  },
  examples: [
    {
      view: 'user',
      line: 'display alarm hardware',
    },
    {
      view: 'user',
      line: 'display alarm all',
    },
    {
      view: 'user',
      line: 'display alarm hardware history all',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
