import type { Page } from '../../schema/page.ts';

export default {
  title: 'suppression alarm-name',
  views: ['alarm'],
  effect: 'candidate',
  level: 2,
  forms: {
    cause: 'suppression alarm-name <alarm-name> cause-period <cause-seconds>',
    clear: 'suppression alarm-name <alarm-name> clear-period <clear-seconds>',
    undoCause: 'undo suppression alarm-name <alarm-name> cause-period',
    undoClear: 'undo suppression alarm-name <alarm-name> clear-period',
  },
  help: {
    suppression: 'How long something is held back',
    'alarm-name': 'One alarm',
    'cause-period': 'Until it is reported',
    'clear-period': 'Until its end is reported',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'alarm-name': {
      type: 'string',
      length: [1, 63],
      caseSensitive: false,
      help: 'Name of the alarm',
    },
    'cause-seconds': {
      type: 'integer',
      range: [0, 600],
      help: 'Seconds',
    },
    'clear-seconds': {
      type: 'integer',
      range: [0, 600],
      help: 'Seconds',
    },
  },
  configuration: {
    cause: {
      set: 'suppression alarm-name <alarm-name> cause-period',
    },
    clear: {
      set: 'suppression alarm-name <alarm-name> clear-period',
    },
    undoCause: {
      clear: 'suppression alarm-name <alarm-name> cause-period',
    },
    undoClear: {
      clear: 'suppression alarm-name <alarm-name> clear-period',
    },
  },
  examples: [
    {
      view: 'alarm',
      line: 'suppression alarm-name linkDown cause-period 5',
    },
    {
      view: 'alarm',
      line: 'suppression alarm-name linkDown clear-period 15',
    },
    {
      view: 'alarm',
      line: 'undo suppression alarm-name linkDown clear-period',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
