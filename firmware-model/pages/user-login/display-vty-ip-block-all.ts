import type { Page } from '../../schema/page.ts';

export default {
  title: 'display vty ip-block all',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    all: 'display vty ip-block all',
  },
  help: {
    display: 'Display current system information',
    vty: 'Virtual terminals',
    'ip-block': 'Addresses from which log-ins fail',
    all: 'All of them',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display vty ip-block all' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
