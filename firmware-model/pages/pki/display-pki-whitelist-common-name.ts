import type { Page } from '../../schema/page.ts';

export default {
  title: 'display pki whitelist common-name',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    show: 'display pki whitelist common-name <cn-name>',
  },
  help: {
    display: 'Display current system information',
    pki: 'Public key infrastructure',
    whitelist: 'Whitelist of common names',
    'common-name': 'Common name',
  },
  parameters: {
    'cn-name': { type: 'string', length: [1, 63], script: 'any', caseSensitive: false, help: 'Common name' },
  },
  examples: [{ view: 'user', line: 'display pki whitelist common-name aaa' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
