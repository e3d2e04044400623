import type { Page } from '../../schema/page.ts';

export default {
  title: 'acl number (ucl)',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    number: 'acl [ number ] <acl> [ match-order config ]',
    numberAuto: 'acl [ number ] <acl> match-order auto',
    named: 'acl name <acl-name> [ ucl ] number <acl> [ match-order config ]',
    namedAuto: 'acl name <acl-name> [ ucl ] number <acl> match-order auto',
  },
  help: {
    acl: 'Access control list',
    number: 'By a number',
    'match-order': 'Order in which rules are tried',
    config: 'By their numbers',
    auto: 'The narrowest rule first',
    name: 'By a name',
    ucl: 'Rules for user groups',
  },
  parameters: {
    acl: { type: 'integer', range: [6000, 9999], help: 'Number of the ACL' },
    'acl-name': { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of the ACL' },
  },
  enters: {
    number: 'ucl',
    numberAuto: 'ucl',
    named: 'ucl',
    namedAuto: 'ucl',
  },
  configuration: {
    number: { section: 'acl number <acl>', line: 'acl number <acl>' },
    numberAuto: { section: 'acl number <acl>', line: 'acl number <acl> match-order auto' },
    named: { section: 'acl number <acl>', line: 'acl name <acl-name> number <acl>' },
    namedAuto: { section: 'acl number <acl>', line: 'acl name <acl-name> number <acl> match-order auto' },
  },
  examples: [
    { view: 'system', line: 'acl number 9999' },
    { view: 'system', line: 'acl name link-acl number 9999' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
