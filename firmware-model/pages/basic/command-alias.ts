import type { Page } from '../../schema/page.ts';

export default {
  title: 'command alias',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    enter: 'command alias',
    undo: 'undo command alias',
  },
  help: {
    command: 'Settings of commands',
    alias: 'Words that stand for commands',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  enters: { enter: 'command-alias' },
  configuration: {
    enter: { section: 'command alias' },
    undo: { clear: 'command alias' },
  },
  examples: [
    { view: 'system', line: 'command alias' },
    { view: 'system', line: 'undo command alias' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
