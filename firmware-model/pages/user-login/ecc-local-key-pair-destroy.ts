import type { Page } from '../../schema/page.ts';

export default {
  title: 'ecc local-key-pair destroy',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    destroy: 'ecc local-key-pair destroy',
  },
  help: {
    ecc: 'ECC key pair',
    'local-key-pair': 'Local key pair',
    destroy: 'Destroy the key pair',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'ecc local-key-pair destroy' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
