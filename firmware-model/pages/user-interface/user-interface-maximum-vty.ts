import type { Page } from '../../schema/page.ts';

export default {
  title: 'user-interface maximum-vty',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'user-interface maximum-vty <number>',
    undo: 'undo user-interface maximum-vty',
  },
  help: {
    'user-interface': 'User interface',
    'maximum-vty': 'Most users on virtual terminals',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    number: { type: 'integer', range: [0, 21], help: 'Number of users' },
  },
  configuration: {
    set: { set: 'user-interface maximum-vty', default: 'user-interface maximum-vty 21' },
    undo: { clear: 'user-interface maximum-vty' },
  },
  examples: [{ view: 'system', line: 'user-interface maximum-vty 7' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
