import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki domain',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'pki domain <domain-name>',
    undo: 'undo pki domain <domain-name>',
  },
  help: {
    pki: 'Public key infrastructure',
    domain: 'PKI domain',
    undo: 'Delete or restore a setting',
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
  enters: { enter: 'pki-domain' },
  configuration: {
    enter: { section: 'pki domain <domain-name>' },
    undo: { clear: 'pki domain <domain-name>' },
  },
  examples: [{ view: 'system', line: 'pki domain domain1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
