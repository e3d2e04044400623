import type { Page } from '../../schema/page.ts';

export default {
  title: 'terminal command alias',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    enable: 'terminal command alias',
    disable: 'undo terminal command alias',
  },
  help: {
    terminal: 'Settings of this terminal',
    command: 'Commands',
    alias: 'Words that stand for commands',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'terminal command alias' },
    { view: 'user', line: 'undo terminal command alias' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
