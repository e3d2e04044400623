import type { Page } from '../../schema/page.ts';

export default {
  title: 'display configuration rollback changes load-result',
  views: ['configuration'],
  effect: 'immediate',
  level: 1,
  forms: {
    result: 'display configuration rollback changes load-result',
  },
  help: {
    display: 'Display current system information',
    configuration: 'Configuration information',
    rollback: 'Rollback of the configuration',
    changes: 'Changes',
    'load-result': 'What came of loading them',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'display configuration rollback changes load-result' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
