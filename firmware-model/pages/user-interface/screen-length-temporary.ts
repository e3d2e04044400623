import type { Page } from '../../schema/page.ts';

export default {
  title: 'screen-length temporary',
  views: ['user-interface', 'user-interface-aux', 'user-interface-vty'],
  effect: 'immediate',
  level: 3,
  forms: {
    set: 'screen-length <screen-length> temporary',
    undo: 'undo screen-length temporary',
  },
  help: {
    'screen-length': 'Lines of a screen',
    temporary: 'Until log-out',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'screen-length': { type: 'integer', range: [0, 512], help: 'Number of lines, 0 for no stops' },
  },
  examples: [{ view: 'user-interface', line: 'screen-length 30 temporary' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
