import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki request-certificate domain pkcs10 signature-algorithm',
  views: ['system'],
  effect: 'immediate',
  level: 2,
  forms: {
    request: 'pki request-certificate domain <domain-name> pkcs10 signature-algorithm { sha2-256 | sha2-384 | sha2-512 }',
  },
  help: {
    pki: 'Public key infrastructure',
    'request-certificate': 'Write a certificate request file',
    domain: 'PKI domain',
    pkcs10: 'Request in PKCS#10',
    'signature-algorithm': 'Algorithm of the signature',
    'sha2-256': 'SHA2-256, the default',
    'sha2-384': 'SHA2-384',
    'sha2-512': 'SHA2-512',
  },
  parameters: {
    'domain-name': {
      type: 'string',
      length: [1, 31],
      caseSensitive: true,
      characters: 'A-Za-z0-9\\[\\]{}()+\\-^,=@_!#$%&`',
      help: 'Name of the PKI domain',
    },
  },
  examples: [{ view: 'system', line: 'pki request-certificate domain domain1 pkcs10 signature-algorithm sha2-384' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
