import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ike proposal',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    show: 'display ike proposal',
  },
  help: {
    display: 'Display current system information',
    ike: 'Internet Key Exchange',
    proposal: 'Proposal',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display ike proposal' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
