import type { Page } from '../../schema/page.ts';

export default {
  title: 'role master',
  views: ['virtual-access-port-extension'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'role master',
    undo: 'undo role',
  },
  help: {
    role: 'Role in the virtual access system',
    master: 'Its access points are managed from here',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'role' },
    undo: { clear: 'role' },
  },
  examples: [
    { view: 'virtual-access-port-extension', line: 'role master' },
    { view: 'virtual-access-port-extension', line: 'undo role' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
