import type { Page } from '../../schema/page.ts';

export default {
  title: 'sm2 pki local-key-pair destroy',
  views: ['system'],
  effect: 'immediate',
  level: 2,
  forms: {
    destroy: 'sm2 pki local-key-pair <key-name> destroy',
  },
  help: {
    sm2: 'SM2 key pair',
    pki: 'Public key infrastructure',
    'local-key-pair': 'Local key pair',
    destroy: 'Destroy the key pair',
  },
  parameters: {
    'key-name': { type: 'string', length: [1, 31], caseSensitive: true, characters: '^?\\s', help: 'Name of the key pair' },
  },
  examples: [{ view: 'system', line: 'sm2 pki local-key-pair key1 destroy' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
