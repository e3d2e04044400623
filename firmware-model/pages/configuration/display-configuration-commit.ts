import type { Page } from '../../schema/page.ts';

export default {
  title: 'display configuration commit',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    at: 'display configuration commit at <commit-id>',
  },
  help: {
    display: 'Display current system information',
    configuration: 'Configuration information',
    commit: 'Commits',
    at: 'At a rollback point',
  },
  parameters: {
    'commit-id': { type: 'integer', range: [1000000001, 1999999999], help: 'Identifier of the rollback point' },
  },
  examples: [{ view: 'user', line: 'display configuration commit at 1000000001' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
