import type { Page } from '../../schema/page.ts';

/** What a password becomes in the configuration is the handler's to say: a plain one is never held. */
export default {
  title: 'set authentication password',
  views: ['user-interface', 'user-interface-vty'],
  effect: 'candidate',
  level: 3,
  forms: {
    dialogue: 'set authentication password',
    cipher: 'set authentication password cipher <password>',
    undo: 'undo set authentication password',
  },
  help: {
    set: 'Set',
    authentication: 'Authentication',
    password: 'Password of the user interface',
    cipher: 'Password in plain or cipher text',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    password: {
      type: 'string',
      length: [8, 128],
      caseSensitive: true,
      secret: true,
      help: 'Plain text of 8 to 16 characters, or cipher text of 48 to 128',
    },
  },
  configuration: {
    cipher: { handled: 'set authentication password' },
    undo: { clear: 'set authentication password' },
  },
  examples: [
    { view: 'user-interface', line: 'set authentication password' },
    { view: 'user-interface', line: 'set authentication password cipher Hello-huawei123' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
