import type { Page } from '../../schema/page.ts';

export default {
  title: 'statistic enable (interface view)',
  views: ['interface'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'statistic enable',
    undo: 'undo statistic enable',
  },
  help: {
    statistic: 'Counting of packets',
    enable: 'Count',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'statistic enable' },
    undo: { clear: 'statistic enable' },
  },
  examples: [{ view: 'interface', line: 'statistic enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
