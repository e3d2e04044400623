import type { Page } from '../../schema/page.ts';

export default {
  title: 'acl name (mpls)',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    name: 'acl name <acl> mpls',
  },
  help: {
    acl: 'Access control list',
    name: 'By a name',
    mpls: 'Rules for labels',
  },
  parameters: {
    acl: { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of the ACL' },
  },
  enters: {
    name: 'mpls-acl',
  },
  configuration: {
    name: { section: 'acl name <acl>', line: 'acl name <acl> mpls' },
  },
  examples: [{ view: 'system', line: 'acl name a-name mpls' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
