import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ntp-service status',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { display: 'display ntp-service status' },
  help: {
    display: 'Display current system information',
    'ntp-service': 'Network Time Protocol',
    status: 'Whether the clock is synchronized',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display ntp-service status' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
