import type { Page } from '../../schema/page.ts';

export default {
  title: 'display snmp-agent community',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: { display: 'display snmp-agent community [ read | write ]' },
  help: {
    display: 'Display current system information',
    'snmp-agent': 'Simple Network Management Protocol',
    community: 'Communities',
    read: 'Those that may read',
    write: 'Those that may write',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display snmp-agent community' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
