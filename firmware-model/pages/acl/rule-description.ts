import type { Page } from '../../schema/page.ts';

export default {
  title: 'rule description',
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
  forms: { set: 'rule <rule-id> description <destext>', undo: 'undo rule <rule-id> description' },
  help: {
    rule: 'Rule of the ACL',
    description: 'What it is',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'rule-id': { type: 'integer', range: [0, 4294967294], help: 'Number of the rule' },
    destext: { type: 'string', length: [1, 127], caseSensitive: true, help: 'Text of the description', rest: true },
  },
  configuration: {
    set: { set: 'rule <rule-id> description' },
    undo: { clear: 'rule <rule-id> description' },
  },
  examples: [{ view: 'basic-acl', line: 'rule 23 description Sources in the lab' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
