import type { Page } from '../../schema/page.ts';

export default {
  title: 'rsa local-key-pair',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    create: 'rsa local-key-pair create',
    destroy: 'rsa local-key-pair destroy',
  },
  help: {
    rsa: 'RSA key pair',
    'local-key-pair': 'Local key pair',
    create: 'Create the key pair',
    destroy: 'Destroy the key pair',
  },
  parameters: {},
  examples: [
    { view: 'system', line: 'rsa local-key-pair create' },
    { view: 'system', line: 'rsa local-key-pair destroy' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
