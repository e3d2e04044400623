import type { Page } from '../../schema/page.ts';

export default {
  title: 'command-privilege',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'command-privilege level <level> view <view-name> <command-key>',
    undo: 'undo command-privilege [ level <level> ] view <view-name> <command-key>',
  },
  help: {
    'command-privilege': 'Levels of commands',
    level: 'Level that a user needs',
    view: 'View that the command stands in',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    level: { type: 'integer', range: [0, 15], help: 'Level' },
    'view-name': { type: 'string', length: [1, 63], caseSensitive: false, small: true, help: 'shell, system, global, or another view' },
    'command-key': { type: 'string', length: [1, 1604], rest: true, help: 'Beginning of the command' },
  },
  configuration: {
    set: { set: 'command-privilege view <view-name> <command-key>' },
    undo: { clear: 'command-privilege view <view-name> <command-key>' },
  },
  examples: [
    { view: 'system', line: 'command-privilege level 3 view shell save' },
    { view: 'system', line: 'command-privilege level 3 view global display current-configuration' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
