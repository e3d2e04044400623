import type { Page } from '../../schema/page.ts';

export default {
  title: 'local-user password expire',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'local-user <user-name> password expire <days>', undo: 'undo local-user <user-name> password expire' },
  help: {
    'local-user': 'User that this router knows by itself',
    password: 'Password',
    expire: 'How long a password may be used',
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
    days: { type: 'integer', range: [0, 999], help: 'Days, 0 for ever' },
  },
  configuration: { set: { set: 'local-user <user-name> password expire' }, undo: { clear: 'local-user <user-name> password expire' } },
  examples: [
    { view: 'aaa', line: 'local-user user13579 password expire 90' },
    { view: 'aaa', line: 'undo local-user user13579 password expire' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
