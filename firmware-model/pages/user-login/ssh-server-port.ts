import type { Page } from '../../schema/page.ts';

export default {
  title: 'ssh server port',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'ssh server port <port-number>',
    undo: 'undo ssh server port',
  },
  help: {
    ssh: 'Secure Shell',
    server: 'Server',
    port: 'Port that is listened on',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'port-number': { type: 'integer', range: [22, 65535], help: 'Number of the port' },
  },
  configuration: {
    set: { set: 'ssh server port', default: 'ssh server port 22' },
    undo: { clear: 'ssh server port' },
  },
  examples: [{ view: 'system', line: 'ssh server port 1025' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
