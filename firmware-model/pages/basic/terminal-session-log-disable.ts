import type { Page } from '../../schema/page.ts';

export default {
  title: 'terminal session-log disable',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    disable: 'terminal session-log disable',
    enable: 'undo terminal session-log disable',
  },
  help: {
    terminal: 'Settings of this terminal',
    'session-log': 'Log of what is typed and shown',
    disable: 'Disable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'terminal session-log disable' },
    { view: 'user', line: 'undo terminal session-log disable' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
