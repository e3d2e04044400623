import type { Page } from '../../schema/page.ts';

export default {
  title: 'mask name',
  views: ['alarm'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'mask name <mask-name>',
    undo: 'undo mask name <mask-name>',
  },
  help: {
    mask: 'Alarms that are not wanted',
    name: 'Name of a list of them',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'mask-name': {
      type: 'string',
      length: [1, 31],
      help: 'Name of the list',
    },
  },
  enters: {
    set: 'alarm-mask',
  },
  configuration: {
    set: {
      section: 'mask name <mask-name>',
    },
    undo: {
      clear: 'mask name <mask-name>',
    },
  },
  examples: [
    {
      view: 'alarm',
      line: 'mask name mask1',
    },
    {
      view: 'alarm',
      line: 'undo mask name mask1',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
