import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset ntp-service statistics',
  views: ['user'],
  effect: 'immediate',
  level: 2,
  forms: { reset: 'reset ntp-service statistics packet' },
  help: { reset: 'Set to zero', 'ntp-service': 'Network Time Protocol', statistics: 'Statistics', packet: 'Packets' },
  parameters: {},
  examples: [{ view: 'user', line: 'reset ntp-service statistics packet' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
