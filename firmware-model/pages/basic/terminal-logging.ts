import type { Page } from '../../schema/page.ts';

export default {
  title: 'terminal logging',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    enable: 'terminal logging',
    disable: 'undo terminal logging',
  },
  help: {
    terminal: 'Settings of this terminal',
    logging: 'Display of logs',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'terminal logging' },
    { view: 'user', line: 'undo terminal logging' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
