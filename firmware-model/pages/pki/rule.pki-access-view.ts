import type { Page } from '../../schema/page.ts';

export default {
  title: 'rule (PKI access configuration view)',
  views: ['pki-access'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'rule <id> { deny | permit } <group-name>',
    undo: 'undo rule <id>',
    undoAll: 'undo rule all',
  },
  help: {
    rule: 'Rule of the policy',
    deny: 'Deny',
    permit: 'Permit',
    undo: 'Delete or restore a setting',
    all: 'All of them',
  },
  parameters: {
    id: { type: 'integer', range: [1, 256], help: 'Number of the rule' },
    'group-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the attribute group' },
  },
  configuration: {
    set: { set: 'rule <id>' },
    undo: { clear: 'rule <id>' },
  },
  examples: [{ view: 'pki-access', line: 'rule 1 permit group1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
