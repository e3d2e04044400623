import type { Page } from '../../schema/page.ts';

export default {
  title: 'display acl ipv6',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display acl ipv6 all',
    name: 'display acl ipv6 name <acl-name>',
    number: 'display acl ipv6 <acl-number>',
  },
  help: {
    display: 'Display information',
    acl: 'Access control list',
    ipv6: 'For IPv6',
    all: 'All of them',
    name: 'By a name',
  },
  parameters: {
    'acl-name': { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of the ACL' },
    'acl-number': { type: 'integer', range: [1000, 9999], help: 'Number of the ACL' },
  },
  examples: [
    { view: 'user', line: 'display acl ipv6 2001' },
    { view: 'user', line: 'display acl ipv6 all' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
