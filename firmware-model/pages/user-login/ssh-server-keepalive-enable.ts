import type { Page } from '../../schema/page.ts';

export default {
  title: 'ssh server keepalive enable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    enable: 'ssh server keepalive enable',
    undo: 'undo ssh server keepalive enable',
  },
  help: {
    ssh: 'Secure Shell',
    server: 'Server',
    keepalive: 'Keep-alive messages',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { clear: 'ssh server keepalive enable' },
    undo: { clear: 'ssh server keepalive enable', line: 'undo ssh server keepalive enable' },
  },
  examples: [{ view: 'system', line: 'ssh server keepalive enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
