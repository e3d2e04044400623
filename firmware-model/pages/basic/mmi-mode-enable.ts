import type { Page } from '../../schema/page.ts';

export default {
  title: 'mmi-mode enable',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    enable: 'mmi-mode enable',
    disable: 'undo mmi-mode enable',
  },
  help: {
    'mmi-mode': 'Use by a machine: no questions, no stops',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'mmi-mode enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
