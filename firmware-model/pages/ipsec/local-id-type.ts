import type { Page } from '../../schema/page.ts';

/** The manual prints `user-fqdn [ user-fqdn ]`; its table has the second as a value. */
export default {
  title: 'local-id-type (IKE peer view)',
  views: ['ike-peer'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'local-id-type { ip [ <ip-address> ] | fqdn | dn | user-fqdn [ <user-fqdn> ] }',
    undo: 'undo local-id-type',
  },
  help: {
    'local-id-type': 'What this end calls itself',
    ip: 'IP address',
    fqdn: 'Domain name',
    dn: 'Distinguished name',
    'user-fqdn': 'User name with a domain',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'ip-address': { type: 'ipv4', help: 'Address of this end' },
    'user-fqdn': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Name of this end' },
  },
  configuration: {
    set: { set: 'local-id-type' },
    undo: { clear: 'local-id-type' },
  },
  examples: [
    { view: 'ike-peer', line: 'local-id-type fqdn' },
    { view: 'ike-peer', line: 'local-id-type user-fqdn a@b' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
