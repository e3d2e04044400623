import type { Page } from '../../schema/page.ts';

export default {
  title: 'ssh authentication-type default password',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    enable: 'ssh authentication-type default password',
    undo: 'undo ssh authentication-type default password',
  },
  help: {
    ssh: 'Secure Shell',
    'authentication-type': 'How users prove who they are',
    default: 'Of all users that have none of their own',
    password: 'Password',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { set: 'ssh authentication-type default password' },
    undo: { clear: 'ssh authentication-type default password' },
  },
  examples: [{ view: 'system', line: 'ssh authentication-type default password' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
