import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ssh server-info',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    info: 'display ssh server-info',
  },
  help: {
    display: 'Display current system information',
    ssh: 'Secure Shell',
    'server-info': 'Servers and their keys',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display ssh server-info' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
