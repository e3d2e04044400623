import type { Page } from '../../schema/page.ts';

export default {
  title: 'set configuration commit',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    label: 'set configuration commit <commit-id> label <label-string>',
    clear: 'clear configuration commit <commit-id> label',
  },
  help: {
    set: 'Set',
    clear: 'Clear',
    configuration: 'Configuration',
    commit: 'Rollback points',
    label: 'Label of the rollback point',
  },
  parameters: {
    'commit-id': { type: 'integer', range: [1000000001, 1999999999], help: 'Identifier of the rollback point' },
    'label-string': { type: 'string', length: [1, 256], caseSensitive: true, help: 'Label of the rollback point' },
  },
  examples: [
    { view: 'user', line: 'set configuration commit 1000000002 label new_label' },
    { view: 'user', line: 'clear configuration commit 1000000002 label' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
