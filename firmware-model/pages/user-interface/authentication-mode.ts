import type { Page } from '../../schema/page.ts';

export default {
  title: 'authentication-mode (VTY-type user interface view)',
  views: ['user-interface', 'user-interface-vty'],
  effect: 'candidate',
  level: 3,
  forms: {
    aaa: 'authentication-mode aaa',
    password: 'authentication-mode password',
    undo: 'undo authentication-mode',
  },
  help: {
    'authentication-mode': 'How users are authenticated',
    aaa: 'By user name and password',
    password: 'By the password of the user interface',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    aaa: { set: 'authentication-mode' },
    password: { set: 'authentication-mode' },
    undo: { clear: 'authentication-mode' },
  },
  examples: [
    { view: 'user-interface', line: 'authentication-mode aaa' },
    { view: 'user-interface-vty', line: 'authentication-mode password' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
