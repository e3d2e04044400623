import type { Page } from '../../schema/page.ts';

export default {
  title: 'refresh configuration candidate',
  views: ['configuration'],
  effect: 'immediate',
  level: 2,
  twoPhase: true,
  forms: {
    refresh: 'refresh configuration candidate',
  },
  help: {
    refresh: 'Refresh what is held',
    configuration: 'Configuration',
    candidate: 'What has not been committed yet',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'refresh configuration candidate' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
