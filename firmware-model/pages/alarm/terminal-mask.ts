import type { Page } from '../../schema/page.ts';

export default {
  title: 'terminal mask',
  views: ['alarm'],
  effect: 'immediate',
  level: 2,
  forms: {
    set: 'terminal mask name <mask-name>',
    undo: 'undo terminal mask',
  },
  help: {
    terminal: 'This terminal',
    mask: 'Alarms that are not wanted here',
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
  examples: [
    {
      view: 'alarm',
      line: 'terminal mask name mask1',
    },
    {
      view: 'alarm',
      line: 'undo terminal mask',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
