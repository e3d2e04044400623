import type { Page } from '../../schema/page.ts';

export default {
  title: 'ecc local-key-pair create',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    create: 'ecc local-key-pair create',
  },
  help: {
    ecc: 'ECC key pair',
    'local-key-pair': 'Local key pair',
    create: 'Create the key pair',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'ecc local-key-pair create' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
