import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset acl counter',
  views: ['user'],
  effect: 'immediate',
  level: 2,
  forms: {
    all: 'reset acl counter all',
    name: 'reset acl counter name <acl-name>',
    number: 'reset acl counter <acl-number>',
  },
  help: {
    reset: 'Reset',
    acl: 'Access control list',
    counter: 'How often rules were matched',
    all: 'All of them',
    name: 'By a name',
  },
  parameters: {
    'acl-name': { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of the ACL' },
    'acl-number': { type: 'integer', range: [1000, 10999], help: 'Number of the ACL' },
  },
  examples: [{ view: 'user', line: 'reset acl counter 2001' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
