import type { Page } from '../../schema/page.ts';

export default {
  title: 'idle-timeout (VTY-type user interface view)',
  views: ['user-interface', 'user-interface-vty'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'idle-timeout <minutes> [ <seconds> ]',
    undo: 'undo idle-timeout',
  },
  help: {
    'idle-timeout': 'Time without a key after which a log-in ends',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    minutes: { type: 'integer', range: [0, 35791], help: 'Minutes' },
    seconds: { type: 'integer', range: [0, 59], help: 'Seconds' },
  },
  configuration: {
    set: { set: 'idle-timeout', default: 'idle-timeout 10' },
    undo: { clear: 'idle-timeout' },
  },
  examples: [
    { view: 'user-interface', line: 'idle-timeout 1 30' },
    { view: 'user-interface', line: 'idle-timeout 0' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
