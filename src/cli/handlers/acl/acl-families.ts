import type { AclFamily } from './acl-by-name.ts';

export const acls: AclFamily = {
  start: 'acl',
  views: {
    interface: 'interface-based-acl',
    basic: 'basic-acl',
    advance: 'advanced-acl',
    link: 'layer-2-acl',
    ucl: 'ucl',
    mpls: 'mpls-acl',
  },
  byNumber: [
    [1000, 'interface-based-acl'],
    [2000, 'basic-acl'],
    [3000, 'advanced-acl'],
    [4000, 'layer-2-acl'],
    [6000, 'ucl'],
    [10000, 'mpls-acl'],
  ],
};

export const acl6s: AclFamily = {
  start: 'acl ipv6',
  views: { interface: 'interface-based-acl6', basic: 'basic-acl6', advance: 'advanced-acl6', ucl: 'ucl6' },
  byNumber: [
    [1000, 'interface-based-acl6'],
    [2000, 'basic-acl6'],
    [3000, 'advanced-acl6'],
    [6000, 'ucl6'],
  ],
};
