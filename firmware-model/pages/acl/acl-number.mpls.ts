import type { Page } from '../../schema/page.ts';

export default {
  title: 'acl number (mpls)',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    number: 'acl [ number ] <acl>',
    named: 'acl name <acl-name> [ mpls ] number <acl>',
  },
  help: {
    acl: 'Access control list',
    number: 'By a number',
    name: 'By a name',
    mpls: 'Rules for labels',
  },
  parameters: {
    acl: { type: 'integer', range: [10000, 10999], help: 'Number of the ACL' },
    'acl-name': { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of the ACL' },
  },
  enters: {
    number: 'mpls-acl',
    named: 'mpls-acl',
  },
  configuration: {
    number: { section: 'acl number <acl>', line: 'acl number <acl>' },
    named: { section: 'acl number <acl>', line: 'acl name <acl-name> number <acl>' },
  },
  examples: [
    { view: 'system', line: 'acl number 10999' },
    { view: 'system', line: 'acl name link-acl number 10999' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
