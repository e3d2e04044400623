import type { Page } from '../../schema/page.ts';

/** A plain name is never held: the handler says what becomes of it. */
export default {
  title: 'snmp-agent community (System view)',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'snmp-agent community { read | write } <community-name> [ mib-view <security-string-cipher> | acl { <acl-number> | <acl-name> } | alias <alias-name> ] *',
    setCipher:
      'snmp-agent community { read | write } cipher <host-string> [ mib-view <security-string-cipher> | acl { <acl-number> | <acl-name> } | alias <alias-name> ] *',
    undo: 'undo snmp-agent community { read | write } <community-name>',
    undoCipher: 'undo snmp-agent community { read | write } cipher <host-string>',
    undoAny: 'undo snmp-agent community <community-name>',
  },
  help: {
    'snmp-agent': 'Simple Network Management Protocol',
    undo: 'Delete or restore a setting',
    community: 'Community',
    read: 'May read',
    write: 'May read and write',
    cipher: 'Plain or cipher text',
    'mib-view': 'MIB view that it sees',
    acl: 'Who may use it',
    alias: 'Name that it is shown by',
  },
  parameters: {
    'community-name': {
      type: 'string',
      length: [1, 168],
      caseSensitive: true,
      help: 'Name of the community, of 8 to 32 characters',
      secret: true,
    },
    'host-string': {
      type: 'string',
      length: [1, 432],
      caseSensitive: true,
      help: 'Plain text of 8 to 32 characters, or cipher text',
      secret: true,
    },
    'security-string-cipher': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the MIB view' },
    'acl-number': { type: 'integer', range: [2000, 2999], help: 'Number of the ACL' },
    'acl-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the ACL' },
    'alias-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Alias' },
  },
  configuration: {
    set: { handled: 'snmp-agent community <community-name>' },
    setCipher: { handled: 'snmp-agent community <host-string>' },
    undo: { handled: 'snmp-agent community <community-name>' },
    undoCipher: { handled: 'snmp-agent community <host-string>' },
    undoAny: { handled: 'snmp-agent community <community-name>' },
  },
  examples: [
    { view: 'system', line: 'snmp-agent community read cipher public1234' },
    { view: 'system', line: 'snmp-agent community write private-1 mib-view abc acl 2000' },
    { view: 'system', line: 'undo snmp-agent community read cipher public1234' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
