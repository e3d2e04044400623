import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ntp-service trace',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { display: 'display ntp-service trace' },
  help: {
    display: 'Display current system information',
    'ntp-service': 'Network Time Protocol',
    trace: 'Servers up to the reference clock',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display ntp-service trace' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
