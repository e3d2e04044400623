import type { Page } from '../../schema/page.ts';

export default {
  title: 'info-center statistic-suppress enable',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enable: 'info-center statistic-suppress enable',
    disable: 'undo info-center statistic-suppress enable',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    'statistic-suppress': 'The same log again and again is counted, and told once',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: {
      set: 'info-center statistic-suppress enable',
      default: 'info-center statistic-suppress enable',
    },
    disable: {
      clear: 'info-center statistic-suppress enable',
      line: 'undo info-center statistic-suppress enable',
    },
  },
  examples: [
    {
      view: 'system',
      line: 'info-center statistic-suppress enable',
    },
    {
      view: 'system',
      line: 'undo info-center statistic-suppress enable',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
