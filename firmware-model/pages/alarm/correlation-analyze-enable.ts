import type { Page } from '../../schema/page.ts';

export default {
  title: 'correlation-analyze enable',
  views: ['alarm'],
  effect: 'candidate',
  level: 2,
  forms: {
    enable: 'correlation-analyze enable',
    undo: 'undo correlation-analyze enable',
  },
  help: {
    'correlation-analyze': 'Which alarm comes from which',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: {
      set: 'correlation-analyze enable',
    },
    undo: {
      clear: 'correlation-analyze enable',
    },
  },
  examples: [
    {
      view: 'alarm',
      line: 'correlation-analyze enable',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
