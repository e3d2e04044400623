import type { Page } from '../../schema/page.ts';

export default {
  title: 'local-user enable',
  views: ['aaa'],
  effect: 'immediate',
  level: 3,
  forms: { enable: 'local-user <user-name> enable' },
  help: { 'local-user': 'User that this router knows by itself', enable: 'Let a user in again who stayed away for too long' },
  parameters: {
    'user-name': {
      type: 'string',
      length: [1, 253],
      caseSensitive: false,
      characters: '\\w!#$&()+,\\-.;=@[\\]\\^`{}~',
      help: 'Name of the user',
    },
  },
  examples: [{ view: 'aaa', line: 'local-user user13579 enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
