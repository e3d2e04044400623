import type { Page } from '../../schema/page.ts';

export default {
  title: 'suppression event-name',
  views: ['event'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'suppression event-name <event-name> period <seconds>',
    undo: 'undo suppression event-name <event-name> period',
  },
  help: {
    suppression: 'How long something is held back',
    'event-name': 'One event',
    period: 'Until it is reported',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'event-name': {
      type: 'string',
      length: [1, 64],
      caseSensitive: false,
      help: 'Name of the event',
    },
    seconds: {
      type: 'integer',
      range: [0, 600],
      help: 'Seconds, by default 0',
    },
  },
  configuration: {
    set: {
      set: 'suppression event-name <event-name> period',
    },
    undo: {
      clear: 'suppression event-name <event-name> period',
    },
  },
  examples: [
    {
      view: 'event',
      line: 'suppression event-name hwBfdSessDown period 5',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
