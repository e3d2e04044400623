import type { Page } from '../../schema/page.ts';

export default {
  title: 'display snmp-agent mib-view',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: { display: 'display snmp-agent mib-view [ exclude | include | viewname <view-name> ]' },
  help: {
    display: 'Display current system information',
    'snmp-agent': 'Simple Network Management Protocol',
    'mib-view': 'Views of the MIB',
    exclude: 'Subtrees that are left out',
    include: 'Subtrees that are in',
    viewname: 'One view',
  },
  parameters: { 'view-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the view' } },
  examples: [
    { view: 'user', line: 'display snmp-agent mib-view' },
    { view: 'user', line: 'display snmp-agent mib-view viewname ViewDefault' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
