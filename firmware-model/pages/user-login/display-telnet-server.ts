import type { Page } from '../../schema/page.ts';

export default {
  title: 'display telnet server',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    server: 'display telnet server',
  },
  help: {
    display: 'Display current system information',
    telnet: 'Telnet',
    server: 'Server',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display telnet server' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
