import type { Page } from '../../schema/page.ts';

export default {
  title: 'local-user level',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'local-user <user-name> level <level>',
    undo: 'undo local-user <user-name> level',
  },
  help: {
    'local-user': 'User that this router knows by itself',
    level: 'Level of commands that the user may use',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'user-name': {
      type: 'string',
      length: [1, 253],
      caseSensitive: false,
      characters: '\\w!#$&()+,\\-.;=@[\\]\\^`{}~',
      help: 'Name of the user',
    },
    level: {
      type: 'integer',
      range: [0, 15],
      help: 'Level: 0 visit, 1 monitoring, 2 configuration, 3 management; up to 15 where they are rearranged',
    },
  },
  configuration: {
    set: { set: 'local-user <user-name> level' },
    undo: { clear: 'local-user <user-name> level' },
  },
  examples: [{ view: 'aaa', line: 'local-user Hello123@huawei.net level 3' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
