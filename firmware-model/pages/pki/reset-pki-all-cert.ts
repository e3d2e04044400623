import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset pki all-cert',
  views: ['user'],
  effect: 'immediate',
  level: 2,
  forms: {
    reset: 'reset pki all-cert',
  },
  help: {
    reset: 'Clear information',
    pki: 'Public key infrastructure',
    'all-cert': 'All certificates in memory',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'reset pki all-cert' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
