import type { Page } from '../../schema/page.ts';

export default {
  title: 'snmp-agent community complexity-check disable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: { disable: 'snmp-agent community complexity-check disable', undo: 'undo snmp-agent community complexity-check disable' },
  help: {
    'snmp-agent': 'Simple Network Management Protocol',
    undo: 'Delete or restore a setting',
    community: 'Community',
    'complexity-check': 'Check of how simple a name is',
    disable: 'Switch it off',
  },
  parameters: {},
  configuration: {
    disable: { set: 'snmp-agent community complexity-check disable' },
    undo: { clear: 'snmp-agent community complexity-check disable' },
  },
  examples: [{ view: 'system', line: 'snmp-agent community complexity-check disable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
