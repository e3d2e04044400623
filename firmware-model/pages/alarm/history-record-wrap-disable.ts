import type { Page } from '../../schema/page.ts';

export default {
  title: 'history record-wrap disable',
  views: ['alarm'],
  effect: 'candidate',
  level: 2,
  forms: {
    disable: 'history record-wrap disable',
    undo: 'undo history record-wrap disable',
  },
  help: {
    history: 'Alarms that are over',
    'record-wrap': 'The oldest makes room for the newest',
    disable: 'Disable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    disable: {
      set: 'history record-wrap disable',
    },
    undo: {
      clear: 'history record-wrap disable',
    },
  },
  examples: [
    {
      view: 'alarm',
      line: 'history record-wrap disable',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
