import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ntp-service bd-status',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { display: 'display ntp-service bd-status' },
  help: { display: 'Display current system information', 'ntp-service': 'Network Time Protocol', 'bd-status': 'Clocks of boards' },
  parameters: {},
  examples: [{ view: 'user', line: 'display ntp-service bd-status' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
