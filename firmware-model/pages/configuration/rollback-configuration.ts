import type { Page } from '../../schema/page.ts';

export default {
  title: 'rollback configuration',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    id: 'rollback configuration to commit-id <commit-id>',
    last: 'rollback configuration last <number-of-commits>',
    label: 'rollback configuration to label <label>',
    file: 'rollback configuration to file <file-name>',
  },
  help: {
    rollback: 'Roll back',
    configuration: 'Configuration',
    to: 'To what was in effect after a rollback point',
    'commit-id': 'A rollback point by its identifier',
    last: 'Take back the latest commits',
    label: 'A rollback point by its label',
    file: 'What a configuration file holds',
  },
  parameters: {
    'commit-id': { type: 'integer', range: [1000000001, 1999999999], help: 'Identifier of the rollback point' },
    'number-of-commits': { type: 'integer', range: [1, 80], lists: 'latest commits', help: 'How many of the latest' },
    label: { type: 'string', length: [1, 256], caseSensitive: true, help: 'Label of the rollback point' },
    'file-name': { type: 'path', length: [5, 64], help: 'Name of a configuration file: *.cfg, *.zip or *.dat' },
  },
  examples: [{ view: 'user', line: 'rollback configuration to label test' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
