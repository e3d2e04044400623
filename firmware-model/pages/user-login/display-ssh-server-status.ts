import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ssh server status',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    status: 'display ssh server status',
  },
  help: {
    display: 'Display current system information',
    ssh: 'Secure Shell',
    server: 'Server',
    status: 'Settings',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display ssh server status' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
