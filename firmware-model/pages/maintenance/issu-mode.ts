import type { Page } from '../../schema/page.ts';

export default {
  title: 'issu mode',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    set: 'issu mode { process-switchover | board-reset-by-chassis }',
    display: 'display issu mode',
  },
  help: {
    issu: 'Upgrade in service',
    mode: 'Mode',
    'process-switchover': 'Process by process',
    'board-reset-by-chassis': 'All boards of a chassis',
    display: 'Display current system information',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'issu mode process-switchover' },
    { view: 'user', line: 'display issu mode' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
