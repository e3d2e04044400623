import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki import-certificate filename',
  views: ['system'],
  effect: 'immediate',
  level: 2,
  forms: {
    bring: 'pki import-certificate { ca | local | crl | peer } [ domain <domain-name> ] filename <file-name>',
  },
  help: {
    pki: 'Public key infrastructure',
    'import-certificate': 'Import a certificate into memory',
    ca: 'CA certificate',
    local: 'Local certificate',
    crl: 'Certificate revocation list',
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
    { view: 'system', line: 'pki import-certificate local filename local.cer' },
    { view: 'system', line: 'pki import-certificate ca domain domain1 filename ca.cer' },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference; `domain` as in the Configuration Guide of V800R021 to V800R023',
    fidelity: 'documented',
  },
} as const satisfies Page;
