import type { Page } from '../../schema/page.ts';

export default {
  title: 'display history-command',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    own: 'display history-command',
    everyone: 'display history-command all-users',
  },
  help: {
    display: 'Display current system information',
    'history-command': 'Commands typed before',
    'all-users': 'Commands of all users',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'display history-command' },
    { view: 'user', line: 'display history-command all-users' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
