import type { Page } from '../../schema/page.ts';

export default {
  title: 'display snmp-agent statistics',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: { display: 'display snmp-agent statistics' },
  help: {
    display: 'Display current system information',
    'snmp-agent': 'Simple Network Management Protocol',
    statistics: 'Statistics of packets',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display snmp-agent statistics' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
