import type { Page } from '../../schema/page.ts';

export default {
  title: 'display telnet-client',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    telnet: 'display telnet-client',
    ssh: 'display ssh client session',
  },
  help: {
    display: 'Display current system information',
    'telnet-client': 'Client of Telnet',
    ssh: 'Secure Shell',
    client: 'Client',
    session: 'Connections',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'display telnet-client' },
    { view: 'user', line: 'display ssh client session' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
