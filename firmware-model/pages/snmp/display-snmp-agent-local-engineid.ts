import type { Page } from '../../schema/page.ts';

export default {
  title: 'display snmp-agent local-engineid',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: { display: 'display snmp-agent local-engineid' },
  help: {
    display: 'Display current system information',
    'snmp-agent': 'Simple Network Management Protocol',
    'local-engineid': 'Engine ID of the router',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display snmp-agent local-engineid' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
