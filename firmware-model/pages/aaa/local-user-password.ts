import type { Page } from '../../schema/page.ts';

/** What a password becomes in the configuration is the handler's to say: a plain one is never held. */
export default {
  title: 'local-user password(AAA view)',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: {
    cipher: 'local-user <user-name> password cipher <password>',
    dialogue: 'local-user <user-name> password',
    irreversibleCipher: 'local-user <user-name> password irreversible-cipher <irreversible-cipher-password>',
    undo: 'undo local-user <user-name>',
  },
  help: {
    'local-user': 'User that this router knows by itself',
    password: 'Password',
    cipher: 'Password in plain or cipher text',
    'irreversible-cipher': 'Password in plain or irreversible cipher text',
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
    password: {
      type: 'string',
      length: [1, 268],
      caseSensitive: true,
      secret: true,
      help: 'Plain text of 8 to 128 characters, or cipher text',
    },
    'irreversible-cipher-password': {
      type: 'string',
      length: [1, 128],
      caseSensitive: true,
      secret: true,
      help: 'Plain text of 8 to 128 characters, or cipher text of 48 to 128',
    },
  },
  configuration: { cipher: { handled: 'local-user <user-name> password' } },
  examples: [
    { view: 'aaa', line: 'local-user hello@163.net password irreversible-cipher Hello-13579' },
    { view: 'aaa', line: 'local-user hello@163.net password' },
    { view: 'aaa', line: 'local-user hello1@163.net password cipher 1qaz@WSX' },
    { view: 'aaa', line: 'undo local-user hello1@163.net' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
