import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ntp-service event clock-unsync',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { display: 'display ntp-service event clock-unsync' },
  help: {
    display: 'Display current system information',
    'ntp-service': 'Network Time Protocol',
    event: 'What has happened',
    'clock-unsync': 'When the clock was no longer synchronized',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display ntp-service event clock-unsync' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
