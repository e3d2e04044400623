import type { Page } from '../../schema/page.ts';

export default {
  title: 'local-user user-group',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'local-user <user-name> user-group <user-group-name>', undo: 'undo local-user <user-name> user-group' },
  help: {
    'local-user': 'User that this router knows by itself',
    'user-group': 'User group whose rights the user has',
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
    'user-group-name': { type: 'string', length: [1, 32], characters: '\\w\\-.', help: 'Name of the user group' },
  },
  configuration: { set: { set: 'local-user <user-name> user-group' }, undo: { clear: 'local-user <user-name> user-group' } },
  examples: [
    { view: 'aaa', line: 'local-user user13579 user-group ospf' },
    { view: 'aaa', line: 'undo local-user user13579 user-group' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
