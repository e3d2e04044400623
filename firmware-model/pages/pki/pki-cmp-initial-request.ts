import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki cmp initial-request',
  views: ['pki-domain'],
  effect: 'immediate',
  level: 2,
  forms: {
    send: 'pki cmp initial-request',
  },
  help: {
    pki: 'Public key infrastructure',
    cmp: 'Certificate Management Protocol',
    'initial-request': 'Request a certificate for the first time',
  },
  parameters: {},
  examples: [{ view: 'pki-domain', line: 'pki cmp initial-request' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
