import type { Page } from '../../schema/page.ts';

export default {
  title: 'display configuration commit list',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    list: 'display configuration commit list [ <number-of-commits> ]',
    verbose: 'display configuration commit list verbose [ <number-of-commits> ]',
    label: 'display configuration commit list label',
    'verbose-label': 'display configuration commit list verbose label',
  },
  help: {
    display: 'Display current system information',
    configuration: 'Configuration information',
    commit: 'Commits',
    list: 'Rollback points',
    verbose: 'In detail',
    label: 'Only those with a label',
  },
  parameters: {
    'number-of-commits': { type: 'integer', range: [1, 100], help: 'How many of the latest' },
  },
  examples: [
    { view: 'system', line: 'display configuration commit list' },
    { view: 'system', line: 'display configuration commit list verbose' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
