import type { Page } from '../../schema/page.ts';

export default {
  title: 'crl ldap',
  views: ['pki-domain'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'crl ldap [ attribute <attr-value> ] dn <dn-value>',
    undo: 'undo crl ldap [ attribute <attr-value> ] dn <dn-value>',
  },
  help: {
    crl: 'Certificate revocation list',
    ldap: 'Update by LDAP',
    attribute: 'Attribute of the directory entry',
    dn: 'Distinguished name',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'attr-value': { type: 'string', length: [1, 63], caseSensitive: true, help: 'Name of the attribute' },
    'dn-value': { type: 'string', length: [1, 255], script: 'any', caseSensitive: true, rest: true, help: 'Distinguished name' },
  },
  configuration: {
    set: { set: 'crl ldap dn <dn-value>' },
    undo: { clear: 'crl ldap dn <dn-value>' },
  },
  examples: [{ view: 'pki-domain', line: 'crl ldap dn huawei1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
