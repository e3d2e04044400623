import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ssh server ip-block',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    list: 'display ssh server ip-block list',
    all: 'display ssh server ip-block all',
  },
  help: {
    display: 'Display current system information',
    ssh: 'Secure Shell',
    server: 'Server',
    'ip-block': 'Addresses from which log-ins fail',
    list: 'Addresses that are blocked',
    all: 'All of them',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'display ssh server ip-block list' },
    { view: 'user', line: 'display ssh server ip-block all' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
