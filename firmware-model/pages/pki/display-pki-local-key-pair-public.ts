import type { Page } from '../../schema/page.ts';

export default {
  title: 'display pki local-key-pair public',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    rsa: 'display rsa pki local-key-pair [ <file-name> ] public',
    sm2: 'display sm2 pki local-key-pair [ <file-name> ] public',
  },
  help: {
    display: 'Display current system information',
    rsa: 'RSA key pair',
    pki: 'Public key infrastructure',
    'local-key-pair': 'Local key pair',
    public: 'Public key',
    sm2: 'SM2 key pair',
  },
  parameters: {
    'file-name': { type: 'string', length: [1, 31], caseSensitive: true, characters: '^?\\s', help: 'Name of the key pair' },
  },
  examples: [{ view: 'user', line: 'display rsa pki local-key-pair public' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
