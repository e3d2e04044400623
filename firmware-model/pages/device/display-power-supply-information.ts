import type { Page } from '../../schema/page.ts';

export default {
  title: 'display power-supply information',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display power-supply information',
  },
  help: {
    display: 'Display information',
    'power-supply': 'Power of the chassis',
    information: 'What is assigned and drawn',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display power-supply information' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
