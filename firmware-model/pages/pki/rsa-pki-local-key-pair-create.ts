import type { Page } from '../../schema/page.ts';

export default {
  title: 'rsa pki local-key-pair create',
  views: ['system'],
  effect: 'immediate',
  level: 2,
  forms: {
    create: 'rsa pki local-key-pair [ <key-name> ] create',
  },
  help: {
    rsa: 'RSA key pair',
    pki: 'Public key infrastructure',
    'local-key-pair': 'Local key pair',
    create: 'Create the key pair',
  },
  parameters: {
    'key-name': { type: 'string', length: [1, 31], caseSensitive: true, characters: '^?\\s', help: 'Name of the key pair' },
  },
  examples: [{ view: 'system', line: 'rsa pki local-key-pair key1 create' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
