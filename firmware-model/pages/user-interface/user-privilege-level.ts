import type { Page } from '../../schema/page.ts';

export default {
  title: 'user privilege level (VTY-type user interface view)',
  views: ['user-interface', 'user-interface-vty'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'user privilege level <level>',
    undo: 'undo user privilege level',
  },
  help: {
    user: 'Users of this user interface',
    privilege: 'Rights',
    level: 'Level of commands they may use',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    level: { type: 'integer', range: [0, 3], help: 'Level: 0 visit, 1 monitoring, 2 configuration, 3 management' },
  },
  configuration: {
    set: { set: 'user privilege level' },
    undo: { clear: 'user privilege level' },
  },
  examples: [{ view: 'user-interface', line: 'user privilege level 2' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
