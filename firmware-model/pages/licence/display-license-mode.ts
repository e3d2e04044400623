import type { Page } from '../../schema/page.ts';

export default {
  title: 'display license mode',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    mode: 'display license mode',
  },
  help: {
    display: 'Display information',
    license: 'Licence',
    mode: 'Where it comes from',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display license mode' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
