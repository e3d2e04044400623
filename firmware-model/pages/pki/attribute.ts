import type { Page } from '../../schema/page.ts';

export default {
  title: 'attribute',
  views: ['pki-attribute'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'attribute <id> { alt-subject-name fqdn | { issuer-name | subject-name } dn } { ctn | equ | nctn | nequ } <attribute-value>',
    undo: 'undo attribute <id>',
    undoAll: 'undo attribute all',
  },
  help: {
    attribute: 'Attribute rule',
    'alt-subject-name': 'Alternative name of the subject',
    fqdn: 'Domain name',
    'issuer-name': 'Name of the issuer',
    'subject-name': 'Name of the subject',
    dn: 'Distinguished name',
    ctn: 'Contains',
    equ: 'Is equal',
    nctn: 'Does not contain',
    nequ: 'Is not equal',
    undo: 'Delete or restore a setting',
    all: 'All of them',
  },
  parameters: {
    id: { type: 'integer', range: [1, 256], help: 'Number of the rule' },
    'attribute-value': { type: 'string', length: [1, 255], script: 'any', caseSensitive: true, help: 'Value of the attribute' },
  },
  configuration: {
    set: { set: 'attribute <id>' },
    undo: { clear: 'attribute <id>' },
  },
  examples: [{ view: 'pki-attribute', line: 'attribute 1 subject-name dn ctn abcde' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
