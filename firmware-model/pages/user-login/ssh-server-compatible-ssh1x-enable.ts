import type { Page } from '../../schema/page.ts';

export default {
  title: 'ssh server compatible-ssh1x enable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    enable: 'ssh server compatible-ssh1x enable',
    undo: 'undo ssh server compatible-ssh1x enable',
  },
  help: {
    ssh: 'Secure Shell',
    server: 'Server',
    'compatible-ssh1x': 'Clients of SSH version 1',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { set: 'ssh server compatible-ssh1x enable' },
    undo: { clear: 'ssh server compatible-ssh1x enable' },
  },
  examples: [{ view: 'system', line: 'ssh server compatible-ssh1x enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
