import type { Page } from '../../schema/page.ts';

export default {
  title: 'display license revoke-ticket',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    ticket: 'display license revoke-ticket',
    chassis: 'display license revoke-ticket chassis <chassis-id>',
  },
  help: {
    display: 'Display information',
    license: 'Licence',
    'revoke-ticket': 'Proof of its revocation',
    chassis: 'Of a cluster',
  },
  parameters: {
    'chassis-id': { type: 'string', length: [1, 30], caseSensitive: true, help: 'Chassis, `clc1`' },
  },
  examples: [{ view: 'user', line: 'display license revoke-ticket' }],
  source: {
    from: 'NE40E V800R012C10 Command Reference, display license revoke-ticket and display license revoke-ticket chassis',
    fidelity: 'documented',
  },
} as const satisfies Page;
