import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset history-command',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    own: 'reset history-command',
    everyone: 'reset history-command all-users',
  },
  help: {
    reset: 'Reset an operation',
    'history-command': 'Commands typed before',
    'all-users': 'Commands of all users',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'reset history-command' },
    { view: 'user', line: 'reset history-command all-users' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
