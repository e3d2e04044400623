import type { Page } from '../../schema/page.ts';

export default {
  title: 'if-match acl',
  views: ['traffic-classifier'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'if-match acl { <acl-number> | name <acl-name> }',
    set6: 'if-match ipv6 acl { <acl-number> | name <acl-name> }',
    undo: 'undo if-match acl { <acl-number> | name <acl-name> }',
    undo6: 'undo if-match ipv6 acl { <acl-number> | name <acl-name> }',
  },
  help: {
    'if-match': 'Which traffic is meant',
    acl: 'That which an ACL permits',
    name: 'By the name of the ACL',
    ipv6: 'IPv6',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'acl-number': { type: 'integer', range: [2000, 10999], help: 'Number of the ACL' },
    'acl-name': { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of the ACL' },
  },
  configuration: {
    set: { set: 'if-match acl <acl-number> <acl-name>' },
    set6: { set: 'if-match ipv6 acl <acl-number> <acl-name>' },
    undo: { clear: 'if-match acl <acl-number> <acl-name>' },
    undo6: { clear: 'if-match ipv6 acl <acl-number> <acl-name>' },
  },
  examples: [{ view: 'traffic-classifier', line: 'if-match acl 3000' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
