import type { Page } from '../../schema/page.ts';

export default {
  title: 'shell',
  views: ['user-interface', 'user-interface-vty'],
  effect: 'candidate',
  level: 3,
  forms: {
    enable: 'shell',
    undo: 'undo shell',
  },
  help: {
    shell: 'Let users in',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { clear: 'shell' },
    undo: { handled: 'shell' },
  },
  examples: [{ view: 'user-interface-vty', line: 'shell' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
