import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ntp-service statistics packet',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { display: 'display ntp-service statistics packet' },
  help: {
    display: 'Display current system information',
    'ntp-service': 'Network Time Protocol',
    statistics: 'Statistics',
    packet: 'Packets',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display ntp-service statistics packet' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
