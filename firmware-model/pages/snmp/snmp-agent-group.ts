import type { Page } from '../../schema/page.ts';

export default {
  title: 'snmp-agent group (System view)',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'snmp-agent group v3 <group-name> { authentication | privacy | noauthentication } [ read-view <read-view> | write-view <write-view> | notify-view <notify-view> ] * [ acl { <acl-number> | <acl-name> } ]',
    undo: 'undo snmp-agent group v3 <group-name> { authentication | privacy | noauthentication }',
  },
  help: {
    'snmp-agent': 'Simple Network Management Protocol',
    undo: 'Delete or restore a setting',
    group: 'Group of users',
    v3: 'SNMPv3',
    authentication: 'Users are authenticated',
    privacy: 'Users are authenticated, messages encrypted',
    noauthentication: 'Neither',
    'read-view': 'What may be read',
    'write-view': 'What may be written',
    'notify-view': 'What is told',
    acl: 'Who may use it',
  },
  parameters: {
    'group-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the group' },
    'read-view': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the MIB view' },
    'write-view': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the MIB view' },
    'notify-view': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the MIB view' },
    'acl-number': { type: 'integer', range: [2000, 2999], help: 'Number of the ACL' },
    'acl-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the ACL' },
  },
  configuration: { set: { set: 'snmp-agent group v3 <group-name>' }, undo: { clear: 'snmp-agent group v3 <group-name>' } },
  examples: [
    { view: 'system', line: 'snmp-agent group v3 Johngroup privacy read-view alliso' },
    { view: 'system', line: 'undo snmp-agent group v3 Johngroup privacy' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
