import type { Page } from '../../schema/page.ts';

/** A name alone opens the ACL of that name; where there is none, it makes an advanced one. */
export default {
  title: 'acl name',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    name: 'acl name <acl-name>',
    undoNumber: 'undo acl [ number ] <acl>',
    undoName: 'undo acl name <acl-name>',
    undoAll: 'undo acl all',
  },
  help: {
    acl: 'Access control list',
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
    { view: 'system', line: 'acl name a-name' },
    { view: 'system', line: 'undo acl 2000' },
    { view: 'system', line: 'undo acl name a-name' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
