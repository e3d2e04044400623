import type { Page } from '../../schema/page.ts';

export default {
  title: 'terminal echo synchronous',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    enable: 'terminal echo synchronous',
    disable: 'undo terminal echo synchronous',
  },
  help: {
    terminal: 'Settings of this terminal',
    echo: 'Display of what is typed',
    synchronous: 'Shown again behind a log that breaks into it',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'terminal echo synchronous' },
    { view: 'user', line: 'undo terminal echo synchronous' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
