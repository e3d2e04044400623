import type { Page } from '../../schema/page.ts';

export default {
  title: 'display switchover state',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display switchover state',
  },
  help: {
    display: 'Display current system information',
    switchover: 'Switchover of main boards',
    state: 'Whether it is possible',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display switchover state' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
