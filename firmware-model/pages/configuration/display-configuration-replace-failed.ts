import type { Page } from '../../schema/page.ts';

export default {
  title: 'display configuration replace failed',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    failed: 'display configuration replace failed',
  },
  help: {
    display: 'Display current system information',
    configuration: 'Configuration information',
    replace: 'Replacement of the configuration',
    failed: 'Lines that could not be replaced',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display configuration replace failed' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
