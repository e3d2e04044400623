import type { Page } from '../../schema/page.ts';

export default {
  title: 'command group',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    open: 'command group <group-name>',
    undo: 'undo command group <group-name>',
  },
  help: {
    command: 'Commands',
    group: 'Group of commands',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'group-name': { type: 'string', length: [1, 32], caseSensitive: false, characters: 'A-Za-z0-9_-', help: 'Name of a command group' },
  },
  enters: { open: 'command-template' },
  configuration: {
    open: { section: 'command group <group-name>' },
    undo: { clear: 'command group <group-name>' },
  },
  examples: [{ view: 'system', line: 'command group g1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
