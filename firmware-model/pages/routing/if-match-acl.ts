import type { Page } from '../../schema/page.ts';

export default {
  title: 'if-match acl',
  views: ['route-policy'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'if-match acl { <acl-number> | <acl-name> }',
    undo: 'undo if-match acl { <acl-number> | <acl-name> }',
  },
  help: {
    'if-match': 'What routes fit the node',
    acl: 'Those that a basic ACL permits',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'acl-number': { type: 'integer', range: [2000, 2999], help: 'Number of the ACL' },
    'acl-name': { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of the ACL' },
  },
  configuration: {
    set: { set: 'if-match acl' },
    undo: { clear: 'if-match acl' },
  },
  examples: [{ view: 'route-policy', line: 'if-match acl 2000' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
