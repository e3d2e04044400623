import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki ldap bind ssl-policy',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    bind: 'pki ldap bind ssl-policy <policy-name>',
    undo: 'undo pki ldap bind ssl-policy',
  },
  help: {
    pki: 'Public key infrastructure',
    ldap: 'Fetch a certificate or CRL by LDAP',
    bind: 'Bind a policy',
    'ssl-policy': 'SSL policy of LDAP over SSL',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'policy-name': { type: 'string', length: [1, 23], caseSensitive: false, characters: 'A-Za-z0-9_', help: 'Name of the SSL policy' },
  },
  configuration: {
    bind: { set: 'pki ldap bind ssl-policy' },
    undo: { clear: 'pki ldap bind ssl-policy' },
  },
  examples: [{ view: 'system', line: 'pki ldap bind ssl-policy policy1' }],
  // the form of `undo`: inferred; the name as in the Command Reference, ssl policy
  source: { from: 'Configuration Guide of V800R021 and later', fidelity: 'documented' },
} as const satisfies Page;
