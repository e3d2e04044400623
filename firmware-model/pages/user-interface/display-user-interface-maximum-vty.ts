import type { Page } from '../../schema/page.ts';

export default {
  title: 'display user-interface maximum-vty',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    display: 'display user-interface maximum-vty',
  },
  help: {
    display: 'Display current system information',
    'user-interface': 'User interface',
    'maximum-vty': 'Most users on virtual terminals',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display user-interface maximum-vty' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
