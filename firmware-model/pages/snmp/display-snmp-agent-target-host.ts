import type { Page } from '../../schema/page.ts';

export default {
  title: 'display snmp-agent target-host',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: { display: 'display snmp-agent target-host' },
  help: { display: 'Display current system information', 'snmp-agent': 'Simple Network Management Protocol', 'target-host': 'Who is told' },
  parameters: {},
  examples: [{ view: 'user', line: 'display snmp-agent target-host' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
