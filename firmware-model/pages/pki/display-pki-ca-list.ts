import type { Page } from '../../schema/page.ts';

export default {
  title: 'display pki ca_list',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    show: 'display pki ca_list [ domain <domain-name> ]',
  },
  help: {
    display: 'Display current system information',
    pki: 'Public key infrastructure',
    ca_list: 'CA certificates and CRLs in memory',
    domain: 'PKI domain',
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
  examples: [{ view: 'user', line: 'display pki ca_list' }],
  source: {
    from: 'NE40E V800R012C10 Command Reference; `domain` as in the Configuration Guide of V800R021 to V800R023',
    fidelity: 'documented',
  },
} as const satisfies Page;
