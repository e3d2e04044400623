import type { Page } from '../../schema/page.ts';

export default {
  title: 'attribute alt-subject-name ip',
  views: ['pki-attribute'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'attribute <id> alt-subject-name ip { ctn | equ | nctn | nequ } <ip-address>',
  },
  help: {
    attribute: 'Attribute rule',
    'alt-subject-name': 'Alternative name of the subject',
    ip: 'IP address',
    ctn: 'Contains',
    equ: 'Is equal',
    nctn: 'Does not contain',
    nequ: 'Is not equal',
  },
  parameters: {
    id: { type: 'integer', range: [1, 256], help: 'Number of the rule' },
    'ip-address': { type: 'ipv4', help: 'IP address' },
  },
  configuration: {
    set: { set: 'attribute <id>' },
  },
  examples: [{ view: 'pki-attribute', line: 'attribute 1 alt-subject-name ip ctn 1.1.1.1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
