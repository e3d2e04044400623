import type { Page } from '../../schema/page.ts';

/** A name alone opens the ACL of that name; where there is none, it makes an advanced one. */
export default {
  title: 'acl ipv6 name',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    name: 'acl ipv6 name <acl-name>',
    undoNumber: 'undo acl ipv6 [ number ] <acl>',
    undoName: 'undo acl ipv6 name <acl-name>',
    undoAll: 'undo acl ipv6 all',
  },
  help: {
    acl: 'Access control list',
    ipv6: 'For IPv6',
    name: 'By a name',
    undo: 'Delete or restore a setting',
    number: 'By a number',
    all: 'All of them',
  },
  parameters: {
    'acl-name': { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of the ACL' },
    acl: { type: 'integer', range: [1000, 10999], help: 'Number of the ACL' },
  },
  examples: [
    { view: 'system', line: 'acl ipv6 name a-name' },
    { view: 'system', line: 'undo acl ipv6 2000' },
    { view: 'system', line: 'undo acl ipv6 name a-name' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
