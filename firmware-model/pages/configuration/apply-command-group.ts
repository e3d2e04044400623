import type { Page } from '../../schema/page.ts';

export default {
  title: 'apply-command-group',
  views: ['system', 'interface'],
  effect: 'candidate',
  level: 2,
  forms: {
    apply: 'apply-command-group { <group-name> } &<1-8>',
    undo: 'undo apply-command-group [ <group-name> ] &<1-8>',
  },
  help: {
    'apply-command-group': 'Apply groups of commands',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'group-name': { type: 'string', length: [1, 32], caseSensitive: false, characters: 'A-Za-z0-9_-', help: 'Name of a command group' },
  },
  examples: [{ view: 'system', line: 'apply-command-group g1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
