import type { Page } from '../../schema/page.ts';

export default {
  title: 'terminal debugging',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    enable: 'terminal debugging',
    disable: 'undo terminal debugging',
  },
  help: {
    terminal: 'Settings of this terminal',
    debugging: 'Display of debugging',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'terminal debugging' },
    { view: 'user', line: 'undo terminal debugging' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
