import type { Page } from '../../schema/page.ts';

export default {
  title: 'terminal command forward matched upper-view',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    enable: 'terminal command forward matched upper-view',
    disable: 'undo terminal command forward matched upper-view',
  },
  help: {
    terminal: 'Settings of this terminal',
    command: 'Commands typed on this terminal',
    forward: 'Pass a command on',
    matched: 'Where it is known',
    'upper-view': 'To a view above this one',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'terminal command forward matched upper-view' },
    { view: 'user', line: 'undo terminal command forward matched upper-view' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
