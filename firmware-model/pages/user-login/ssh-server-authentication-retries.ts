import type { Page } from '../../schema/page.ts';

export default {
  title: 'ssh server authentication-retries',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'ssh server authentication-retries <times>',
    undo: 'undo ssh server authentication-retries',
  },
  help: {
    ssh: 'Secure Shell',
    server: 'Server',
    'authentication-retries': 'Times that a log-in may be tried',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    times: { type: 'integer', range: [1, 5], help: 'Times' },
  },
  configuration: {
    set: { set: 'ssh server authentication-retries', default: 'ssh server authentication-retries 3' },
    undo: { clear: 'ssh server authentication-retries' },
  },
  examples: [{ view: 'system', line: 'ssh server authentication-retries 4' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
