import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ntp-service sessions',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { display: 'display ntp-service sessions', verbose: 'display ntp-service sessions verbose' },
  help: {
    display: 'Display current system information',
    'ntp-service': 'Network Time Protocol',
    sessions: 'Servers and peers',
    verbose: 'All that is known of them',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'display ntp-service sessions' },
    { view: 'user', line: 'display ntp-service sessions verbose' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
