import type { Page } from '../../schema/page.ts';

export default {
  title: 'info-center enable',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enable: 'info-center enable',
    disable: 'undo info-center enable',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { set: 'info-center enable', default: 'info-center enable' },
    disable: { clear: 'info-center enable', line: 'undo info-center enable' },
  },
  examples: [
    { view: 'system', line: 'info-center enable' },
    { view: 'system', line: 'undo info-center enable' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
