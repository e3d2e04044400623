import type { Page } from '../../schema/page.ts';

export default {
  title: 'user-interface vty security-policy disable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    disable: 'user-interface vty security-policy disable',
    undo: 'undo user-interface vty security-policy disable',
  },
  help: {
    'user-interface': 'User interface',
    vty: 'Virtual terminals',
    'security-policy': 'Who is asked for too long makes room for the next',
    disable: 'Disable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    disable: { set: 'user-interface vty security-policy disable' },
    undo: { clear: 'user-interface vty security-policy disable' },
  },
  examples: [{ view: 'system', line: 'user-interface vty security-policy disable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
