import type { Page } from '../../schema/page.ts';

export default {
  title: 'display pki certificate-filename',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    rsa: 'display pki match-rsa-key certificate-filename <file-name>',
    sm2: 'display pki match-sm2-key certificate-filename <file-name>',
  },
  help: {
    display: 'Display current system information',
    pki: 'Public key infrastructure',
    'match-rsa-key': 'RSA key pair of a certificate',
    'certificate-filename': 'Name of a certificate file',
    'match-sm2-key': 'SM2 key pair of a certificate',
  },
  parameters: {
    'file-name': { type: 'string', length: [1, 63], caseSensitive: true, help: 'Name of the file' },
  },
  examples: [{ view: 'user', line: 'display pki match-rsa-key certificate-filename rt2.pem' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
