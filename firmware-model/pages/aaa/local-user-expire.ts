import type { Page } from '../../schema/page.ts';

export default {
  title: 'local-user expire',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'local-user <user-name> expire <date>', undo: 'undo local-user <user-name> expire' },
  help: {
    'local-user': 'User that this router knows by itself',
    expire: 'Until when the user may log in',
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
    date: { type: 'date', help: 'Day from which the user may not log in' },
  },
  configuration: { set: { set: 'local-user <user-name> expire' }, undo: { clear: 'local-user <user-name> expire' } },
  examples: [
    { view: 'aaa', line: 'local-user localuser1 expire 2020-11-11' },
    { view: 'aaa', line: 'undo local-user localuser1 expire' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
