import type { Page } from '../../schema/page.ts';

export default {
  title: 'dsa local-key-pair create',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    create: 'dsa local-key-pair create',
  },
  help: {
    dsa: 'DSA key pair',
    'local-key-pair': 'Local key pair',
    create: 'Create the key pair',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'dsa local-key-pair create' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
