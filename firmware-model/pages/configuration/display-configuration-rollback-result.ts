import type { Page } from '../../schema/page.ts';

export default {
  title: 'display configuration rollback result',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    result: 'display configuration rollback result',
  },
  help: {
    display: 'Display current system information',
    configuration: 'Configuration information',
    rollback: 'Rollback of the configuration',
    result: 'What came of it',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display configuration rollback result' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
