import type { Page } from '../../schema/page.ts';

export default {
  title: 'local-user access-limit',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'local-user <user-name> access-limit <max-number>', undo: 'undo local-user <user-name> access-limit' },
  help: {
    'local-user': 'User that this router knows by itself',
    'access-limit': 'How often the user may be logged in at once',
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
    'max-number': { type: 'integer', range: [1, 262144], help: 'Log-ins at once' },
  },
  configuration: { set: { set: 'local-user <user-name> access-limit' }, undo: { clear: 'local-user <user-name> access-limit' } },
  examples: [
    { view: 'aaa', line: 'local-user user13579 access-limit 10' },
    { view: 'aaa', line: 'undo local-user user13579 access-limit' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
