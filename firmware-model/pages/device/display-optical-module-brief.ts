import type { Page } from '../../schema/page.ts';

export default {
  title: 'display optical-module brief',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display optical-module brief',
  },
  help: {
    display: 'Display information',
    'optical-module': 'Optical modules',
    brief: 'A line for each',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display optical-module brief' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
