import type { Page } from '../../schema/page.ts';

export default {
  title: 'security acl',
  views: ['ipsec-policy-isakmp'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'security acl { <acl-number> | name <acl-name> }',
    undo: 'undo security acl',
  },
  help: {
    security: 'Security data flow',
    acl: 'Access control list',
    name: 'By name',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'acl-number': { type: 'integer', range: [3000, 3999], help: 'Number of an advanced ACL' },
    'acl-name': { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of an ACL' },
  },
  configuration: {
    set: { set: 'security acl' },
    undo: { clear: 'security acl' },
  },
  examples: [{ view: 'ipsec-policy-isakmp', line: 'security acl 3000' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
