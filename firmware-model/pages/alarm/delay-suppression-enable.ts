import type { Page } from '../../schema/page.ts';

export default {
  title: 'delay-suppression enable',
  views: ['alarm'],
  effect: 'candidate',
  level: 2,
  forms: {
    enable: 'delay-suppression enable',
    undo: 'undo delay-suppression enable',
  },
  help: {
    'delay-suppression': 'Alarms are held back for a while',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: {
      set: 'delay-suppression enable',
      default: 'delay-suppression enable',
    },
    undo: {
      clear: 'delay-suppression enable',
      line: 'undo delay-suppression enable',
    },
  },
  examples: [
    {
      view: 'alarm',
      line: 'undo delay-suppression enable',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
