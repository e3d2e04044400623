import type { Page } from '../../schema/page.ts';

export default {
  title: 'dsa local-key-pair destroy',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    destroy: 'dsa local-key-pair destroy',
  },
  help: {
    dsa: 'DSA key pair',
    'local-key-pair': 'Local key pair',
    destroy: 'Destroy the key pair',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'dsa local-key-pair destroy' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
