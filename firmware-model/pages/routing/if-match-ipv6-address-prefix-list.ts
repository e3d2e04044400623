import type { Page } from '../../schema/page.ts';

export default {
  title: 'if-match ipv6 address prefix-list',
  views: ['route-policy'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'if-match ipv6 address prefix-list <ipv6-prefix-name>',
    undo: 'undo if-match ipv6 address prefix-list <ipv6-prefix-name>',
  },
  help: {
    'if-match': 'What routes fit the node',
    ipv6: 'IPv6',
    address: 'Address of the destination',
    'prefix-list': 'Those that an IPv6 prefix list permits',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'ipv6-prefix-name': { type: 'string', length: [1, 169], caseSensitive: true, help: 'Name of the list' },
  },
  configuration: {
    set: { set: 'if-match ipv6 address prefix-list <ipv6-prefix-name>' },
    undo: { clear: 'if-match ipv6 address prefix-list <ipv6-prefix-name>' },
  },
  examples: [{ view: 'route-policy', line: 'if-match ipv6 address prefix-list abc' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
