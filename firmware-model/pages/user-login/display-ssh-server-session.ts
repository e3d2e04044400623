import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ssh server session',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    session: 'display ssh server session',
  },
  help: {
    display: 'Display current system information',
    ssh: 'Secure Shell',
    server: 'Server',
    session: 'Sessions',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display ssh server session' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
