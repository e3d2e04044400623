import type { Page } from '../../schema/page.ts';

export default {
  title: 'undo info-center filter-id all',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    undo: 'undo info-center filter-id all',
  },
  help: {
    undo: 'Delete or restore a setting',
    'info-center': 'Information centre: logs, traps and debugging information',
    'filter-id': 'Logs and traps that are filtered out',
    all: 'All of them',
  },
  parameters: {},
  examples: [
    {
      view: 'system',
      line: 'undo info-center filter-id all',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
