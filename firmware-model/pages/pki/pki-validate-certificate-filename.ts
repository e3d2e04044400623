import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki validate-certificate filename',
  views: ['system'],
  effect: 'immediate',
  level: 2,
  forms: {
    validate: 'pki validate-certificate { ca | local | peer } [ domain <domain-name> ] filename <file-name>',
    validateNamed: 'pki validate-certificate { domain <domain-name> | filename <file-name> }',
    validateDomain: 'pki validate-certificate { ca | local | peer } domain <domain-name>',
  },
  help: {
    pki: 'Public key infrastructure',
    'validate-certificate': 'Check the validity of a certificate',
    ca: 'CA certificate',
    local: 'Local certificate',
    peer: 'Peer certificate',
    domain: 'PKI domain',
    filename: 'Name of a file',
  },
  parameters: {
    'domain-name': {
      type: 'string',
      length: [1, 31],
      caseSensitive: true,
      characters: 'A-Za-z0-9\\[\\]{}()+\\-^,=@_!#$%&`',
      help: 'Name of the PKI domain',
    },
    'file-name': { type: 'string', length: [1, 63], caseSensitive: true, help: 'Name of the file' },
  },
  examples: [
    { view: 'system', line: 'pki validate-certificate local filename local.cer' },
    { view: 'system', line: 'pki validate-certificate domain d1' },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference; `domain`, and the form without a kind, as in the Configuration Guide of V800R021 to V800R023',
    fidelity: 'documented',
  },
} as const satisfies Page;
