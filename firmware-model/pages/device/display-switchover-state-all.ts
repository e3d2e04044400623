import type { Page } from '../../schema/page.ts';

export default {
  title: 'display switchover state all',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display switchover state all',
  },
  help: {
    display: 'Display information',
    switchover: 'Switchover of main boards',
    state: 'Whether it is possible',
    all: 'All chassis',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display switchover state all' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
