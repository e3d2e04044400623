import type { Page } from '../../schema/page.ts';

export default {
  title: 'display elabel power-backplane',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { powerBackplane: 'display elabel power-backplane' },
  help: { display: 'Display information', elabel: 'Electronic labels', 'power-backplane': 'The backplane of the power modules' },
  parameters: {},
  examples: [{ view: 'user', line: 'display elabel power-backplane' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
