import type { Page } from '../../schema/page.ts';

export default {
  title: 'terminal monitor',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    enable: 'terminal monitor',
    disable: 'undo terminal monitor',
  },
  help: {
    terminal: 'Settings of this terminal',
    monitor: 'Display of logs, alarms and debugging',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'terminal monitor' },
    { view: 'user', line: 'undo terminal monitor' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
