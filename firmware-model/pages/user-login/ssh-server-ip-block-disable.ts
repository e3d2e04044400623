import type { Page } from '../../schema/page.ts';

export default {
  title: 'ssh server ip-block disable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    enable: 'ssh server ip-block disable',
    undo: 'undo ssh server ip-block disable',
  },
  help: {
    ssh: 'Secure Shell',
    server: 'Server',
    'ip-block': 'Blocking of addresses',
    disable: 'Disable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { set: 'ssh server ip-block disable' },
    undo: { clear: 'ssh server ip-block disable' },
  },
  examples: [{ view: 'system', line: 'ssh server ip-block disable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
