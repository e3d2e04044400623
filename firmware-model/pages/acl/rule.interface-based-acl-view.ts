import type { Page } from '../../schema/page.ts';

export default {
  title: 'rule (Interface-based ACL view)',
  views: ['interface-based-acl', 'interface-based-acl6'],
  effect: 'candidate',
  level: 2,
  forms: {
    rule: 'rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } interface { <interface-name> | any | <interface-type> <interface-number> } [ time-range <time-name> ]',
    undoRule:
      'undo rule [ name <rule-name> ] { permit | deny } interface { <interface-name> | any | <interface-type> <interface-number> } [ time-range <time-name> ]',
  },
  help: {
    rule: 'Rule of the ACL',
    name: 'Name of the rule',
    permit: 'What fits is let through',
    deny: 'What fits is not let through',
    interface: 'Interface',
    any: 'Whatever',
    'time-range': 'When the rule holds',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'rule-id': { type: 'integer', range: [0, 4294967294], help: 'Number of the rule' },
    'rule-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the rule' },
    'interface-name': { type: 'interface', help: 'Interface' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'time-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the time range' },
  },
  configuration: {
    rule: { handled: 'rule <rule-id>' },
  },
  examples: [{ view: 'interface-based-acl', line: 'rule 1 deny interface GigabitEthernet0/1/0' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
