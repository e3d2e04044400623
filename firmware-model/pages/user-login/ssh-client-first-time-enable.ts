import type { Page } from '../../schema/page.ts';

export default {
  title: 'ssh client first-time enable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    enable: 'ssh client first-time enable',
    undo: 'undo ssh client first-time enable',
  },
  help: {
    ssh: 'Secure Shell',
    client: 'Client',
    'first-time': 'First time that a server is called',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { set: 'ssh client first-time enable' },
    undo: { clear: 'ssh client first-time enable' },
  },
  examples: [{ view: 'system', line: 'ssh client first-time enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
