import type { Page } from '../../schema/page.ts';

export default {
  title: 'end-group',
  views: ['configuration'],
  within: 'command group ',
  effect: 'immediate',
  level: 2,
  forms: {
    end: 'end-group',
  },
  help: {
    'end-group': 'Commit the group of commands and leave it',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'end-group' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
