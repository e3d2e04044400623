import type { Page } from '../../schema/page.ts';

export default {
  title: 'mask feature-name',
  views: ['alarm-mask'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'mask feature-name <feature-name>',
    undo: 'undo mask feature-name <feature-name>',
  },
  help: {
    mask: 'Alarms that are not wanted',
    'feature-name': 'Those of one feature',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'feature-name': {
      type: 'string',
      length: [1, 31],
      caseSensitive: false,
      help: 'Name of the feature',
    },
  },
  configuration: {
    set: {
      set: 'mask feature-name <feature-name>',
    },
    undo: {
      clear: 'mask feature-name <feature-name>',
    },
  },
  examples: [
    {
      view: 'alarm-mask',
      line: 'mask feature-name lcs',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
