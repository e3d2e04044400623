import type { Page } from '../../schema/page.ts';

export default {
  title: 'ssh server rekey-interval',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'ssh server rekey-interval <hours>',
    undo: 'undo ssh server rekey-interval',
  },
  help: {
    ssh: 'Secure Shell',
    server: 'Server',
    'rekey-interval': 'How often the keys of SSH version 1 are renewed',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    hours: { type: 'integer', range: [0, 24], help: 'Hours, 0 for never' },
  },
  configuration: {
    set: { set: 'ssh server rekey-interval', default: 'ssh server rekey-interval 0' },
    undo: { clear: 'ssh server rekey-interval' },
  },
  examples: [{ view: 'system', line: 'ssh server rekey-interval 2' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
