import type { Page } from '../../schema/page.ts';

export default {
  title: 'display version',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display version',
  },
  help: {
    display: 'Display information',
    version: 'Versions of software and hardware',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display version' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
