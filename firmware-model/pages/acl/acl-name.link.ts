import type { Page } from '../../schema/page.ts';

export default {
  title: 'acl name (link)',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    name: 'acl name <acl> link [ match-order config ]',
    nameAuto: 'acl name <acl> link match-order auto',
  },
  help: {
    acl: 'Access control list',
    name: 'By a name',
    link: 'Rules for frames',
    'match-order': 'Order in which rules are tried',
    config: 'By their numbers',
    auto: 'The narrowest rule first',
  },
  parameters: {
    acl: { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of the ACL' },
  },
  enters: {
    name: 'layer-2-acl',
    nameAuto: 'layer-2-acl',
  },
  configuration: {
    name: { section: 'acl name <acl>', line: 'acl name <acl> link' },
    nameAuto: { section: 'acl name <acl>', line: 'acl name <acl> link match-order auto' },
  },
  examples: [{ view: 'system', line: 'acl name a-name link' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
