import type { Page } from '../../schema/page.ts';

export default {
  title: 'display issu state',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    state: 'display issu state',
  },
  help: {
    display: 'Display information',
    issu: 'Upgrade in service',
    state: 'How far it is',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display issu state' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
