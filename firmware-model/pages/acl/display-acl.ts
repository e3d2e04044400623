import type { Page } from '../../schema/page.ts';

export default {
  title: 'display acl',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display acl all',
    name: 'display acl name <acl-name>',
    number: 'display acl <acl-number>',
  },
  help: {
    display: 'Display information',
    acl: 'Access control list',
    all: 'All of them',
    name: 'By a name',
  },
  parameters: {
    'acl-name': { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of the ACL' },
    'acl-number': { type: 'integer', range: [1000, 10999], help: 'Number of the ACL' },
  },
  examples: [
    { view: 'user', line: 'display acl 2001' },
    { view: 'user', line: 'display acl all' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
