import type { Page } from '../../schema/page.ts';

export default {
  title: 'local-user idle-cut',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'local-user <user-name> idle-cut', undo: 'undo local-user <user-name> idle-cut' },
  help: {
    'local-user': 'User that this router knows by itself',
    'idle-cut': 'Whether the user is cut off when idle',
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
  },
  configuration: {
    set: { clear: 'local-user <user-name> idle-cut' },
    undo: { clear: 'local-user <user-name> idle-cut', line: 'undo local-user <user-name> idle-cut' },
  },
  examples: [
    { view: 'aaa', line: 'local-user Hello123@163.net idle-cut' },
    { view: 'aaa', line: 'undo local-user Hello123@163.net idle-cut' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
