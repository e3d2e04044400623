import type { Page } from '../../schema/page.ts';

export default {
  title: 'mask alarm-name',
  views: ['alarm-mask'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'mask alarm-name <alarm-name>',
    undo: 'undo mask alarm-name <alarm-name>',
  },
  help: {
    mask: 'Alarms that are not wanted',
    'alarm-name': 'One alarm',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'alarm-name': {
      type: 'string',
      length: [1, 63],
      caseSensitive: false,
      help: 'Name of the alarm',
    },
  },
  configuration: {
    set: {
      set: 'mask alarm-name <alarm-name>',
    },
    undo: {
      clear: 'mask alarm-name <alarm-name>',
    },
  },
  examples: [
    {
      view: 'alarm-mask',
      line: 'mask alarm-name linkdown',
    },
    {
      view: 'alarm-mask',
      line: 'undo mask alarm-name linkdown',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
