import type { Page } from '../../schema/page.ts';

export default {
  title: 'display snmp-agent group',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: { display: 'display snmp-agent group [ <group-name> ]' },
  help: { display: 'Display current system information', 'snmp-agent': 'Simple Network Management Protocol', group: 'Groups of users' },
  parameters: { 'group-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the group' } },
  examples: [{ view: 'user', line: 'display snmp-agent group' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
