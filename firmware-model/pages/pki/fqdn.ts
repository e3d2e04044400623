import type { Page } from '../../schema/page.ts';

export default {
  title: 'fqdn',
  views: ['pki-entity'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'fqdn <fqdn-name>',
    undo: 'undo fqdn',
  },
  help: {
    fqdn: 'Domain name of the entity',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'fqdn-name': { type: 'string', length: [1, 31], caseSensitive: true, characters: ' ->@-~', help: 'Fully qualified domain name' },
  },
  configuration: {
    set: { set: 'fqdn' },
    undo: { clear: 'fqdn' },
  },
  examples: [{ view: 'pki-entity', line: 'fqdn test.xyz.com' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
