import type { Page } from '../../schema/page.ts';

export default {
  title: 'access-limit adjustment system-state',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: {
    enable: 'access-limit adjustment system-state enable',
    disable: 'access-limit adjustment system-state disable',
    undo: 'undo access-limit adjustment system-state disable',
  },
  help: {
    'access-limit': 'Limit of users',
    adjustment: 'Adjust it',
    'system-state': 'By the state of the system',
    enable: 'Switch it on',
    disable: 'Switch it off',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { clear: 'access-limit adjustment system-state disable' },
    disable: { set: 'access-limit adjustment system-state disable' },
    undo: { clear: 'access-limit adjustment system-state disable' },
  },
  examples: [
    { view: 'aaa', line: 'access-limit adjustment system-state enable' },
    { view: 'aaa', line: 'access-limit adjustment system-state disable' },
    { view: 'aaa', line: 'undo access-limit adjustment system-state disable' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
