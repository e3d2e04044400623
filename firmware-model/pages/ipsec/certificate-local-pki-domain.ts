import type { Page } from '../../schema/page.ts';

export default {
  title: 'certificate local pki-domain',
  views: ['ike-peer'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'certificate local pki-domain <domain-name>',
    undo: 'undo certificate local pki-domain',
  },
  help: {
    certificate: 'Certificate',
    local: 'Certificate of this end',
    'pki-domain': 'PKI domain',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'domain-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the PKI domain' },
  },
  configuration: {
    set: { set: 'certificate local pki-domain' },
    undo: { clear: 'certificate local pki-domain' },
  },
  examples: [{ view: 'ike-peer', line: 'certificate local pki-domain domaina' }],
  source: { from: 'NE40E Configuration Guide, IPsec (V800R021 and later)', fidelity: 'documented' },
} as const satisfies Page;
