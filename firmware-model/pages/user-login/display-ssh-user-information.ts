import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ssh user-information',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    user: 'display ssh user-information [ <user-name> ]',
  },
  help: {
    display: 'Display current system information',
    ssh: 'Secure Shell',
    'user-information': 'SSH users',
  },
  parameters: {
    'user-name': { type: 'string', length: [1, 253], caseSensitive: false, help: 'Name of the user' },
  },
  examples: [{ view: 'user', line: 'display ssh user-information client001' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
