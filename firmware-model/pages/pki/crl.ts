import type { Page } from '../../schema/page.ts';

export default {
  title: 'crl',
  views: ['pki-domain'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'crl { ldap | http }',
    undo: 'undo crl { ldap | http }',
  },
  help: {
    crl: 'Certificate revocation list',
    ldap: 'Update by LDAP',
    http: 'Update by HTTP',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'crl' },
  },
  examples: [{ view: 'pki-domain', line: 'crl http' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
