import type { Page } from '../../schema/page.ts';

export default {
  title: 'terminal command timestamp',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    enable: 'terminal command timestamp',
    disable: 'undo terminal command timestamp',
  },
  help: {
    terminal: 'Settings of this terminal',
    command: 'Commands typed on this terminal',
    timestamp: 'Display the time of every command',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'terminal command timestamp' },
    { view: 'user', line: 'undo terminal command timestamp' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
