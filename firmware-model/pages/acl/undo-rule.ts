import type { Page } from '../../schema/page.ts';

export default {
  title: 'undo rule',
  views: [
    'interface-based-acl',
    'basic-acl',
    'advanced-acl',
    'layer-2-acl',
    'interface-based-acl6',
    'basic-acl6',
    'advanced-acl6',
    'ucl',
    'mpls-acl',
    'ucl6',
  ],
  effect: 'candidate',
  level: 2,
  forms: {
    ids: 'undo rule <rule-id> [ to <end-rule-id> ]',
  },
  help: {
    undo: 'Delete or restore a setting',
    rule: 'Rule of the ACL',
    to: 'To',
  },
  parameters: {
    'rule-id': { type: 'integer', range: [0, 4294967294], help: 'Number of the rule' },
    'end-rule-id': { type: 'integer', range: [0, 4294967294], help: 'Number of the rule' },
  },
  examples: [
    { view: 'basic-acl', line: 'undo rule 5' },
    { view: 'advanced-acl', line: 'undo rule 5 to 20' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
