import type { Page } from '../../schema/page.ts';

export default {
  title: 'clear configuration commit label',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    clear: 'clear configuration commit label <label-name>',
  },
  help: {
    clear: 'Clear',
    configuration: 'Configuration',
    commit: 'Rollback points',
    label: 'The rollback point that has this label',
  },
  parameters: {
    'label-name': { type: 'string', length: [1, 256], caseSensitive: true, help: 'Label of the rollback point' },
  },
  examples: [{ view: 'user', line: 'clear configuration commit label new_label' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
