import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ssl policy',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: { display: 'display ssl policy [ <policyName> ]' },
  help: { display: 'Display current system information', ssl: 'Secure Sockets Layer', policy: 'SSL policies' },
  parameters: { policyName: { type: 'string', length: [1, 23], caseSensitive: false, help: 'Name of the policy' } },
  examples: [{ view: 'user', line: 'display ssl policy policy1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
