import type { Page } from '../../schema/page.ts';

export default {
  title: 'acl name (basic)',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    name: 'acl name <acl> basic [ match-order config ]',
    nameAuto: 'acl name <acl> basic match-order auto',
  },
  help: {
    acl: 'Access control list',
    name: 'By a name',
    basic: 'Rules for sources',
    'match-order': 'Order in which rules are tried',
    config: 'By their numbers',
    auto: 'The narrowest rule first',
  },
  parameters: {
    acl: { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of the ACL' },
  },
  enters: {
    name: 'basic-acl',
    nameAuto: 'basic-acl',
  },
  configuration: {
    name: { section: 'acl name <acl>', line: 'acl name <acl> basic' },
    nameAuto: { section: 'acl name <acl>', line: 'acl name <acl> basic match-order auto' },
  },
  examples: [{ view: 'system', line: 'acl name a-name basic' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
