import type { Page } from '../../schema/page.ts';

export default {
  title: 'clear configuration this',
  views: ['configuration'],
  within: 'interface ',
  effect: 'immediate',
  level: 2,
  forms: {
    clear: 'clear configuration this',
  },
  help: {
    clear: 'Clear what has been configured',
    configuration: 'Configuration',
    this: 'What runs in this view',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'clear configuration this' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
