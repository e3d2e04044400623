import type { Page } from '../../schema/page.ts';

export default {
  title: 'ssh server timeout',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'ssh server timeout <seconds>',
    undo: 'undo ssh server timeout',
  },
  help: {
    ssh: 'Secure Shell',
    server: 'Server',
    timeout: 'Time that a log-in may take',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    seconds: { type: 'integer', range: [1, 120], help: 'Seconds' },
  },
  configuration: {
    set: { set: 'ssh server timeout', default: 'ssh server timeout 60' },
    undo: { clear: 'ssh server timeout' },
  },
  examples: [{ view: 'system', line: 'ssh server timeout 90' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
