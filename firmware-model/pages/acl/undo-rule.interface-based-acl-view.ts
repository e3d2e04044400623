import type { Page } from '../../schema/page.ts';

export default {
  title: 'undo rule time-range',
  views: ['interface-based-acl', 'interface-based-acl6'],
  effect: 'candidate',
  level: 2,
  forms: {
    parts: 'undo rule <rule-id> time-range',
  },
  help: {
    undo: 'Delete or restore a setting',
    rule: 'Rule of the ACL',
    'time-range': 'When the rule holds',
  },
  parameters: {
    'rule-id': { type: 'integer', range: [0, 4294967294], help: 'Number of the rule' },
  },
  examples: [{ view: 'interface-based-acl', line: 'undo rule 5 time-range' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
