import type { Page } from '../../schema/page.ts';

export default {
  title: 'display pki whitelist',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    show: 'display pki whitelist',
  },
  help: {
    display: 'Display current system information',
    pki: 'Public key infrastructure',
    whitelist: 'Whitelist of common names',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display pki whitelist' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
