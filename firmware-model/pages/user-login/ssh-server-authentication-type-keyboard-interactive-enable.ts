import type { Page } from '../../schema/page.ts';

export default {
  title: 'ssh server authentication-type keyboard-interactive enable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    enable: 'ssh server authentication-type keyboard-interactive enable',
    undo: 'undo ssh server authentication-type keyboard-interactive enable',
  },
  help: {
    ssh: 'Secure Shell',
    server: 'Server',
    'authentication-type': 'How users prove who they are',
    'keyboard-interactive': 'Questions and answers',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { clear: 'ssh server authentication-type keyboard-interactive enable' },
    undo: {
      clear: 'ssh server authentication-type keyboard-interactive enable',
      line: 'undo ssh server authentication-type keyboard-interactive enable',
    },
  },
  examples: [{ view: 'system', line: 'ssh server authentication-type keyboard-interactive enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
