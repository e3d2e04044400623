import type { Page } from '../../schema/page.ts';

export default {
  title: 'display service-mode forwarding-mode',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display service-mode forwarding-mode',
  },
  help: {
    display: 'Display current system information',
    'service-mode': 'Mode of services',
    'forwarding-mode': 'How packets are forwarded',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display service-mode forwarding-mode' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
