import type { Page } from '../../schema/page.ts';

export default {
  title: 'load configuration rollback changes',
  views: ['configuration'],
  effect: 'immediate',
  level: 3,
  twoPhase: true,
  forms: {
    at: 'load configuration rollback changes at commit-id <at-commit-lable>',
    id: 'load configuration rollback changes to commit-id <commit-lable>',
    last: 'load configuration rollback changes last <number-of-commits>',
    label: 'load configuration rollback changes to label <user-label>',
  },
  help: {
    load: 'Load',
    configuration: 'Configuration into the candidate',
    rollback: 'Rollback',
    changes: 'Changes',
    at: 'Take back what one commit has changed',
    to: 'To what was in effect after a rollback point',
    'commit-id': 'A rollback point by its identifier',
    last: 'Take back the latest commits',
    label: 'A rollback point by its label',
  },
  parameters: {
    'at-commit-lable': { type: 'integer', range: [1000000001, 1999999999], help: 'Identifier of the rollback point' },
    'commit-lable': { type: 'integer', range: [1000000001, 1999999999], help: 'Identifier of the rollback point' },
    'number-of-commits': { type: 'integer', range: [1, 80], lists: 'latest commits', help: 'How many of the latest' },
    'user-label': { type: 'string', length: [1, 256], caseSensitive: true, help: 'Label of the rollback point' },
  },
  examples: [{ view: 'system', line: 'load configuration rollback changes last 1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
