import type { Page } from '../../schema/page.ts';

export default {
  title: 'activate aaa local-user',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    activate: 'activate aaa local-user <user-name>',
  },
  help: {
    activate: 'Activate locked user',
    aaa: 'AAA authentication',
    'local-user': 'A user that is blocked',
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
  examples: [{ view: 'user', line: 'activate aaa local-user root' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
