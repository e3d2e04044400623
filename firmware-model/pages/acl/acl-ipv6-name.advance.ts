import type { Page } from '../../schema/page.ts';

export default {
  title: 'acl ipv6 name (advance)',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    name: 'acl ipv6 name <acl> advance [ match-order config ]',
    nameAuto: 'acl ipv6 name <acl> advance match-order auto',
  },
  help: {
    acl: 'Access control list',
    ipv6: 'For IPv6',
    name: 'By a name',
    advance: 'Rules for sources, destinations and protocols',
    'match-order': 'Order in which rules are tried',
    config: 'By their numbers',
    auto: 'The narrowest rule first',
  },
  parameters: {
    acl: { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of the ACL' },
  },
  enters: {
    name: 'advanced-acl6',
    nameAuto: 'advanced-acl6',
  },
  configuration: {
    name: { section: 'acl ipv6 name <acl>', line: 'acl ipv6 name <acl> advance' },
    nameAuto: { section: 'acl ipv6 name <acl>', line: 'acl ipv6 name <acl> advance match-order auto' },
  },
  examples: [{ view: 'system', line: 'acl ipv6 name a-name advance' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
