import type { Page } from '../../schema/page.ts';

export default {
  title: 'display local-key-pair public',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    rsa: 'display rsa local-key-pair public',
    dsa: 'display dsa local-key-pair public',
    ecc: 'display ecc local-key-pair public',
  },
  help: {
    display: 'Display current system information',
    rsa: 'RSA key pair',
    dsa: 'DSA key pair',
    ecc: 'ECC key pair',
    'local-key-pair': 'Local key pair',
    public: 'Public key',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'display dsa local-key-pair public' },
    { view: 'user', line: 'display ecc local-key-pair public' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
