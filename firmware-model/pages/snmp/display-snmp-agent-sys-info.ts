import type { Page } from '../../schema/page.ts';

export default {
  title: 'display snmp-agent sys-info',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: { display: 'display snmp-agent sys-info [ contact | location | version ] *' },
  help: {
    display: 'Display current system information',
    'snmp-agent': 'Simple Network Management Protocol',
    'sys-info': 'System information',
    contact: 'Who looks after the router',
    location: 'Where it stands',
    version: 'Versions that are spoken',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'display snmp-agent sys-info' },
    { view: 'user', line: 'display snmp-agent sys-info location' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
