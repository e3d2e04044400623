import type { Page } from '../../schema/page.ts';

export default {
  title: 'clear configuration candidate',
  views: ['configuration'],
  effect: 'immediate',
  level: 2,
  forms: {
    clear: 'clear configuration candidate',
  },
  help: {
    clear: 'Clear what has been configured',
    configuration: 'Configuration',
    candidate: 'What has not been committed yet',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'clear configuration candidate' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
