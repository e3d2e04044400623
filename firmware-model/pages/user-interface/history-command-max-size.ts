import type { Page } from '../../schema/page.ts';

export default {
  title: 'history-command max-size',
  views: ['user-interface', 'user-interface-vty'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'history-command max-size <size-value>',
    undo: 'undo history-command max-size',
  },
  help: {
    'history-command': 'History of commands',
    'max-size': 'Lines that it holds',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'size-value': { type: 'integer', range: [0, 256], help: 'Number of lines' },
  },
  configuration: {
    set: { set: 'history-command max-size', default: 'history-command max-size 10' },
    undo: { clear: 'history-command max-size' },
  },
  examples: [{ view: 'user-interface', line: 'history-command max-size 20' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
