import type { Page } from '../../schema/page.ts';

export default {
  title: 'display telnet server status',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    status: 'display telnet server status',
  },
  help: {
    display: 'Display current system information',
    telnet: 'Telnet',
    server: 'Server',
    status: 'Settings',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display telnet server status' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
