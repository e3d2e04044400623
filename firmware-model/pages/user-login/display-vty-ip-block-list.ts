import type { Page } from '../../schema/page.ts';

export default {
  title: 'display vty ip-block list',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    list: 'display vty ip-block list',
  },
  help: {
    display: 'Display current system information',
    vty: 'Virtual terminals',
    'ip-block': 'Addresses from which log-ins fail',
    list: 'Addresses that are blocked',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display vty ip-block list' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
