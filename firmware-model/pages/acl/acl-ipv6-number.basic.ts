import type { Page } from '../../schema/page.ts';

export default {
  title: 'acl ipv6 number (basic)',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    number: 'acl ipv6 [ number ] <acl> [ match-order config ]',
    numberAuto: 'acl ipv6 [ number ] <acl> match-order auto',
  },
  help: {
    acl: 'Access control list',
    ipv6: 'For IPv6',
    number: 'By a number',
    'match-order': 'Order in which rules are tried',
    config: 'By their numbers',
    auto: 'The narrowest rule first',
  },
  parameters: {
    acl: { type: 'integer', range: [2000, 2999], help: 'Number of the ACL' },
  },
  enters: {
    number: 'basic-acl6',
    numberAuto: 'basic-acl6',
  },
  configuration: {
    number: { section: 'acl ipv6 number <acl>', line: 'acl ipv6 number <acl>' },
    numberAuto: { section: 'acl ipv6 number <acl>', line: 'acl ipv6 number <acl> match-order auto' },
  },
  examples: [{ view: 'system', line: 'acl ipv6 number 2999' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
