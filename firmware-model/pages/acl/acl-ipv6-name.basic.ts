import type { Page } from '../../schema/page.ts';

export default {
  title: 'acl ipv6 name (basic)',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    name: 'acl ipv6 name <acl> basic [ match-order config ]',
    nameAuto: 'acl ipv6 name <acl> basic match-order auto',
  },
  help: {
    acl: 'Access control list',
    ipv6: 'For IPv6',
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
    name: 'basic-acl6',
    nameAuto: 'basic-acl6',
  },
  configuration: {
    name: { section: 'acl ipv6 name <acl>', line: 'acl ipv6 name <acl> basic' },
    nameAuto: { section: 'acl ipv6 name <acl>', line: 'acl ipv6 name <acl> basic match-order auto' },
  },
  examples: [{ view: 'system', line: 'acl ipv6 name a-name basic' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
