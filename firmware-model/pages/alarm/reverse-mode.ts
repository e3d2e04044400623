import type { Page } from '../../schema/page.ts';

export default {
  title: 'reverse mode',
  views: ['alarm'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'reverse mode auto-resume',
    undo: 'undo reverse mode',
  },
  help: {
    reverse: 'Alarms of interfaces turned round',
    mode: 'How it ends',
    'auto-resume': 'By itself',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: {
      set: 'reverse mode',
    },
    undo: {
      clear: 'reverse mode',
    },
  },
  examples: [
    {
      view: 'alarm',
      line: 'reverse mode auto-resume',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
