import type { Page } from '../../schema/page.ts';

export default {
  title: 'screen-length',
  views: ['user-interface', 'user-interface-vty'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'screen-length <screen-length>',
    undo: 'undo screen-length',
  },
  help: {
    'screen-length': 'Lines of a screen',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'screen-length': { type: 'integer', range: [0, 512], help: 'Number of lines, 0 for no stops' },
  },
  configuration: {
    set: { set: 'screen-length', default: 'screen-length 24' },
    undo: { clear: 'screen-length' },
  },
  examples: [{ view: 'user-interface', line: 'screen-length 30' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
