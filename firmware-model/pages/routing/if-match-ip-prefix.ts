import type { Page } from '../../schema/page.ts';

export default {
  title: 'if-match ip-prefix',
  views: ['route-policy'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'if-match ip-prefix <pfName>',
    undo: 'undo if-match ip-prefix <pfName>',
  },
  help: {
    'if-match': 'What routes fit the node',
    'ip-prefix': 'Those that an IPv4 prefix list permits',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    pfName: { type: 'string', length: [1, 169], caseSensitive: true, help: 'Name of the list' },
  },
  configuration: {
    set: { set: 'if-match ip-prefix <pfName>' },
    undo: { clear: 'if-match ip-prefix <pfName>' },
  },
  examples: [{ view: 'route-policy', line: 'if-match ip-prefix p1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
