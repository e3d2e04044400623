import type { Page } from '../../schema/page.ts';

export default {
  title: 'display snmp-agent usm-user',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: { display: 'display snmp-agent usm-user [ username <user-name> | group <group-name> ] *' },
  help: {
    display: 'Display current system information',
    'snmp-agent': 'Simple Network Management Protocol',
    'usm-user': 'Users of SNMPv3',
    username: 'One user',
    group: 'Users of one group',
  },
  parameters: {
    'user-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the user' },
    'group-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the group' },
  },
  examples: [{ view: 'user', line: 'display snmp-agent usm-user' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
