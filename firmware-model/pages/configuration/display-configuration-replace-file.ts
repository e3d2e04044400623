import type { Page } from '../../schema/page.ts';

export default {
  title: 'display configuration replace file',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    file: 'display configuration replace file',
  },
  help: {
    display: 'Display current system information',
    configuration: 'Configuration information',
    replace: 'Replacement of the configuration',
    file: 'File that was loaded',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display configuration replace file' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
