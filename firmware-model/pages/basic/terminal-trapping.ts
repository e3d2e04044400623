import type { Page } from '../../schema/page.ts';

export default {
  title: 'terminal trapping',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    enable: 'terminal trapping',
    disable: 'undo terminal trapping',
  },
  help: {
    terminal: 'Settings of this terminal',
    trapping: 'Display of traps',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'terminal trapping' },
    { view: 'user', line: 'undo terminal trapping' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
