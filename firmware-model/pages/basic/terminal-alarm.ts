import type { Page } from '../../schema/page.ts';

export default {
  title: 'terminal alarm',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    enable: 'terminal alarm',
    disable: 'undo terminal alarm',
  },
  help: {
    terminal: 'Settings of this terminal',
    alarm: 'Display of alarms',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'terminal alarm' },
    { view: 'user', line: 'undo terminal alarm' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
