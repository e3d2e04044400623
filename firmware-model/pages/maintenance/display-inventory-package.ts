import type { Page } from '../../schema/page.ts';

export default {
  title: 'display inventory package',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    package: 'display inventory package',
  },
  help: {
    display: 'Display information',
    inventory: 'What there is',
    package: 'Software and patch',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display inventory package' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
